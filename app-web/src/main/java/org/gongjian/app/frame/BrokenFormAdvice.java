package org.gongjian.app.frame;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Answers a form with a field that no page of the application sends, such as a place in a
 * list where there is no list. Nothing was changed then.
 */
@ControllerAdvice
class BrokenFormAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String broken(InvalidPropertyException ex) {
		return "error/4xx";
	}

}
