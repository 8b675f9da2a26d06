package org.gongjian.app.frame;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Answers a change that met another one at the same moment: the first is kept, the second
 * is told so.
 */
@ControllerAdvice
class ChangedMeanwhileAdvice {

	@ExceptionHandler({ ConcurrencyFailureException.class, DataIntegrityViolationException.class })
	@ResponseStatus(HttpStatus.CONFLICT)
	String changed() {
		return "error/409";
	}

}
