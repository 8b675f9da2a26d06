package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day as a plan prints it: without a year the plan's year is meant, without a day the
 * last of the month.
 */
public final class PlanDay {

	private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s?年");

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

	/**
	 * The same for words that may have named the year before: in a plan of several years,
	 * 6月底前 behind 2027年 is of 2027.
	 */
	public static @Nullable LocalDate of(Period period, @Nullable String year, String month, @Nullable String day,
			String before) {
		LocalDate own = of(period, year, month, day);
		String named = (own == null && year == null) ? yearIn(before, period) : null;
		return (named != null) ? of(period, named, month, day) : own;
	}

	// The year that words name last, where it is one of the plan's.
	private static @Nullable String yearIn(String words, Period period) {
		for (int at = words.lastIndexOf("20"); at >= 0; at = words.lastIndexOf("20", at - 1)) {
			Matcher year = YEAR.matcher(words).region(at, words.length());
			if (year.lookingAt()) {
				int number = Integer.parseInt(year.group(1));
				boolean within = period.start() != null && period.end() != null && number >= period.start().getYear()
						&& number <= period.end().getYear();
				return within ? year.group(1) : null;
			}
		}
		return null;
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
