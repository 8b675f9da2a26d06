package org.gongjian.app.importing.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days that can be typed where a plan names one.
 */
final class DayOfPlans {

	static final int FIRST_YEAR = 1990;

	static final int LAST_YEAR = 2100;

	private DayOfPlans() {
	}

	/** Whether a plan can name this day, or no day is named. */
	static boolean isInBounds(@Nullable LocalDate day) {
		return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
	}

}
