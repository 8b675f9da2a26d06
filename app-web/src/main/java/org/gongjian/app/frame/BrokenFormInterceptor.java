package org.gongjian.app.frame;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Refuses a form that could not be read at all, because a field that no person types in
 * (a version, an id, a choice) has a value of another kind. There is nothing to show
 * again.
 */
class BrokenFormInterceptor implements HandlerInterceptor {

	private static final Set<String> TYPED = Set.of("typeMismatch.java.math.BigDecimal",
			"typeMismatch.java.time.LocalDate", "typeMismatch.java.time.YearMonth", "typeMismatch.int",
			"typeMismatch.java.lang.Integer");

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		boolean broken = page != null && page.getModel()
			.values()
			.stream()
			.anyMatch((value) -> value instanceof BindingResult result && isBroken(result));
		if (broken) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/** What a person types, a number or a date, comes back beside its field. */
	private static boolean isBroken(BindingResult result) {
		return result.getFieldErrors()
			.stream()
			.filter(FieldError::isBindingFailure)
			.anyMatch((error) -> Stream.of(Objects.requireNonNullElse(error.getCodes(), new String[0]))
				.noneMatch(TYPED::contains));
	}

}
