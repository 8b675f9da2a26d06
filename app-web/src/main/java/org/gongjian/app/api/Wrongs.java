package org.gongjian.app.api;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.frame.GoneMeanwhileException;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says of what is thrown which kind of problem it is.
 */
final class Wrongs {

	/** What another change can bring about: unique_violation, foreign_key_violation. */
	private static final Set<String> RACES = Set.of("23505", "23503");

	private Wrongs() {
	}

	/** Why it was refused, field by field; {@code null} where no more is known. */
	static @Nullable RefusedException refusal(Exception ex) {
		if (ex instanceof RefusedException refused) {
			return refused;
		}
		if (ex instanceof BindException wrong) {
			return RefusedException.malformed(wrong);
		}
		if (ex instanceof MethodArgumentTypeMismatchException wrong) {
			return RefusedException.malformed(wrong.getName(), "api.value");
		}
		if (ex instanceof MissingRequestValueException) {
			return RefusedException.because(ProblemKind.MALFORMED, "api.missing");
		}
		if (ex instanceof HttpMessageNotReadableException body && body.getCause() instanceof DatabindException wrong
				&& !isTooLarge(ex)) {
			return RefusedException.malformed(place(wrong),
					(wrong instanceof UnrecognizedPropertyException) ? "api.unknown" : "api.value");
		}
		return null;
	}

	static ProblemKind kind(Exception ex) {
		if (ex instanceof GoneMeanwhileException) {
			return ProblemKind.CONFLICT;
		}
		if (ex instanceof NotFoundException) {
			return ProblemKind.NOT_FOUND;
		}
		if (ex instanceof MaxUploadSizeExceededException || isTooLarge(ex)) {
			return ProblemKind.TOO_LARGE;
		}
		if (ex instanceof HttpMessageNotReadableException || ex instanceof MultipartException
				|| ex instanceof JacksonException) {
			return ProblemKind.MALFORMED;
		}
		if (ex instanceof ConcurrencyFailureException || ex instanceof ChangedMeanwhileException || isRace(ex)) {
			return ProblemKind.CONFLICT;
		}
		return (ex instanceof ErrorResponse known) ? kind(known.getStatusCode()) : ProblemKind.FAULT;
	}

	private static ProblemKind kind(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> ProblemKind.NOT_FOUND;
			case 405 -> ProblemKind.METHOD;
			case 406 -> ProblemKind.NOT_ACCEPTABLE;
			case 413 -> ProblemKind.TOO_LARGE;
			case 415 -> ProblemKind.MEDIA_TYPE;
			default -> status.is4xxClientError() ? ProblemKind.MALFORMED : ProblemKind.FAULT;
		};
	}

	private static boolean isTooLarge(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof TooLargeException) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRace(Exception ex) {
		return ex instanceof DataIntegrityViolationException broken
				&& broken.getMostSpecificCause() instanceof SQLException cause && cause.getSQLState() != null
				&& RACES.contains(cause.getSQLState());
	}

	private static String place(DatabindException wrong) {
		return wrong.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

}
