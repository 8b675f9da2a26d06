package org.gongjian.app.frame;

import java.sql.SQLException;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Answers a change that met another one at the same moment: the first is kept, the second
 * is told so. Any other constraint of the database that is broken is a fault of the
 * program, which is logged and shown as such.
 */
@ControllerAdvice
class ChangedMeanwhileAdvice {

	/** What another change can bring about: unique_violation, foreign_key_violation. */
	private static final Set<String> RACES = Set.of("23505", "23503");

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String changed(ConcurrencyFailureException ex) {
		return "error/409";
	}

	@ExceptionHandler
	String broken(DataIntegrityViolationException ex, HttpServletResponse response) {
		if (!isRace(ex)) {
			throw ex;
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return "error/409";
	}

	private static boolean isRace(DataIntegrityViolationException ex) {
		return ex.getMostSpecificCause() instanceof SQLException cause && cause.getSQLState() != null
				&& RACES.contains(cause.getSQLState());
	}

}
