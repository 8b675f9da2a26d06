package org.gongjian.app.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day or a month as people and programs write it (2026-08-31, 2026-08). Years of other
 * than four digits are no years of a plan, and the database does not know all of them.
 */
public final class TypedDay {

	private static final int LAST_YEAR = 9999;

	private TypedDay() {
	}

	/**
	 * The day.
	 * @throws DateTimeException if it is none
	 */
	public static LocalDate read(String typed) {
		LocalDate day = LocalDate.parse(typed.strip());
		check(day.getYear());
		return day;
	}

	/**
	 * The month.
	 * @throws DateTimeException if it is none
	 */
	public static YearMonth month(String typed) {
		YearMonth month = YearMonth.parse(typed.strip());
		check(month.getYear());
		return month;
	}

	private static void check(int year) {
		if (year < 1 || year > LAST_YEAR) {
			throw new DateTimeException("No year of a plan: " + year);
		}
	}

}
