package org.gongjian.app.year;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something that somebody does at a time.
 */
record Deed(LocalDateTime at, Runnable what) {

	static Deed on(LocalDate day, int hour, Runnable what) {
		return new Deed(day.atTime(hour, 0), what);
	}

}
