package org.gongjian.domain.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How often a duty comes back.
 */
public enum Rhythm {

	DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR;

	/** The first day of the week, month and so on that holds a day. */
	public LocalDate startOf(LocalDate day) {
		return switch (this) {
			case DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
			case HALF_YEAR -> LocalDate.of(day.getYear(), (day.getMonthValue() <= 6) ? 1 : 7, 1);
			case YEAR -> LocalDate.of(day.getYear(), 1, 1);
		};
	}

	/** The first day of the one that is so many further on. */
	LocalDate plus(LocalDate first, int count) {
		return switch (this) {
			case DAY -> first.plusDays(count);
			case WEEK -> first.plusWeeks(count);
			case MONTH -> first.plusMonths(count);
			case QUARTER -> first.plusMonths(3L * count);
			case HALF_YEAR -> first.plusMonths(6L * count);
			case YEAR -> first.plusYears(count);
		};
	}

}
