package org.gongjian.app.frame;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets a form have as many rows as the longest plan has names and figures.
 */
@ControllerAdvice
class LongFormsAdvice {

	private static final int MOST_ROWS = 10_000;

	@InitBinder
	void allowLongForms(WebDataBinder binder) {
		binder.setAutoGrowCollectionLimit(MOST_ROWS);
	}

}
