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

	/**
	 * The last day of a quarter (一 to 四); {@code null} where its year is unclear or past.
	 */
	public static @Nullable LocalDate ofQuarter(Period period, @Nullable String year, String quarter) {
		return endOf(period, year, "一二三四".indexOf(quarter) * 3 + 3);
	}

	/**
	 * The last day of a half of a year (上, 下); {@code null} where its year is unclear or
	 * past.
	 */
	public static @Nullable LocalDate ofHalf(Period period, @Nullable String year, String half) {
		return endOf(period, year, half.equals("上") ? 6 : 12);
	}

	/** The last day of a year; {@code null} where it is unclear or past. */
	public static @Nullable LocalDate ofYear(Period period, @Nullable String year) {
		return endOf(period, year, 12);
	}

	/**
	 * The day that ends a third of a month (上旬, 中旬, 下旬), as printed; {@code null} for the
	 * month's last.
	 */
	public static @Nullable String ofThird(String third) {
		return third.equals("上") ? "10" : third.equals("中") ? "20" : null;
	}

	private static @Nullable LocalDate endOf(Period period, @Nullable String year, int month) {
		Integer in = (year != null) ? Integer.valueOf(year) : period.year();
		boolean past = in != null && period.start() != null && in < period.start().getYear();
		return (in == null || past) ? null : YearMonth.of(in, month).atEndOfMonth();
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
