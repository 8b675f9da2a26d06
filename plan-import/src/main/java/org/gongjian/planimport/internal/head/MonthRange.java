package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Search;
import org.jspecify.annotations.Nullable;

/**
 * A period printed as months: 2026年3月至2027年2月 begins on the first day of the first month
 * and ends on the last day of the last.
 */
final class MonthRange {

	private static final Pattern MONTHS = Pattern.compile(
			"(?<year>\\d{4})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?:至|到|[-—–~～]{1,2})\\s?(?:(?<lastYear>\\d{4})\\s?年)?\\s?(?<lastMonth>\\d{1,2})\\s?月(?!\\s?\\d{1,2}\\s?日)");

	/** What announces the period of the plan itself. */
	private static final Pattern STATED = Pattern
		.compile("(?:(?:实施|工作|行动|计划|规划|执行)(?:时间|期限|时限|周期|期)|周期|计划期)[^。；\\d]{0,8}(?=\\d{4}\\s?年)");

	private static final Search STATEMENTS = Search.from(STATED, YearRange.announcing("时间", "期限", "时限", "周期", "期"));

	/** A period is stated near the beginning of a paragraph. */
	private static final int LONGEST = 2000;

	private MonthRange() {
	}

	/** The period that a text calls the plan's own. */
	static @Nullable Period statedIn(String text) {
		List<Period> periods = new ArrayList<>();
		String beginning = text.substring(0, Math.min(text.length(), LONGEST));
		STATEMENTS.each(beginning, (stated) -> {
			Matcher months = MONTHS.matcher(text).region(stated.end(), text.length());
			Period period = months.lookingAt() ? in(months.group()) : null;
			if (period != null) {
				periods.add(period);
			}
		});
		return periods.isEmpty() ? null : periods.get(0);
	}

	/** The first such period of a text, if there is one. */
	static @Nullable Period in(String text) {
		Matcher matcher = MONTHS.matcher(text);
		while (matcher.find()) {
			int month = Integer.parseInt(matcher.group("month"));
			int lastMonth = Integer.parseInt(matcher.group("lastMonth"));
			if (isMonth(month) && isMonth(lastMonth)) {
				String year = matcher.group("year");
				String lastYear = (matcher.group("lastYear") != null) ? matcher.group("lastYear") : year;
				LocalDate start = LocalDate.of(Integer.parseInt(year), month, 1);
				LocalDate end = YearMonth.of(Integer.parseInt(lastYear), lastMonth).atEndOfMonth();
				if (end.isAfter(start)) {
					return new Period(start, end);
				}
			}
		}
		return null;
	}

	private static boolean isMonth(int number) {
		return number >= 1 && number <= 12;
	}

}
