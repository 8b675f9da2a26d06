package org.gongjian.domain.period;

import java.time.LocalDate;

/**
 * Something was to be said about a day that has passed.
 */
public class PastDayException extends RuntimeException {

	PastDayException(LocalDate day) {
		super("Has passed: " + day);
	}

}
