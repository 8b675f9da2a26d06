package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A day as a plan prints it: without a year the plan's year is meant, without a day the
 * last of the month.
 */
public final class PlanDay {

	private PlanDay() {
	}

	/** The day; {@code null} where there is no such day or its year is unclear. */
	public static @Nullable LocalDate of(Period period, @Nullable String year, String month, @Nullable String day) {
		int monthOfYear = Integer.parseInt(month);
		if (monthOfYear < 1 || monthOfYear > 12) {
			return null;
		}
		Integer inYear = (year != null) ? Integer.valueOf(year) : period.yearOf(monthOfYear);
		if (inYear == null) {
			return null;
		}
		YearMonth in = YearMonth.of(inYear, monthOfYear);
		if (day == null) {
			return in.atEndOfMonth();
		}
		int dayOfMonth = Integer.parseInt(day);
		return in.isValidDay(dayOfMonth) ? in.atDay(dayOfMonth) : null;
	}

}
