package org.gongjian.app.frame;

import org.springframework.dao.OptimisticLockingFailureException;
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

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String changed(OptimisticLockingFailureException ex) {
		return "error/409";
	}

}
