package org.gongjian.planimport.internal.targets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.head.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day or month by which a figure is to be reached: 8月底前建成3所, 2026年6月30日前完成80%.
 */
final class NamedDay {

	private static final Pattern BEFORE = Pattern
		.compile("(?:(?<year>20\\d{2})年)?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|底|末)?(?:之前|以前|前)(?!到期|发放)");

	private final Period period;

	NamedDay(Period period) {
		this.period = period;
	}

	@Nullable LocalDate in(String words) {
		Matcher matcher = BEFORE.matcher(words);
		if (!matcher.find()) {
			return null;
		}
		int month = Integer.parseInt(matcher.group("month"));
		if (month < 1 || month > 12) {
			return null;
		}
		Integer year = (matcher.group("year") != null) ? Integer.valueOf(matcher.group("year"))
				: this.period.yearOf(month);
		try {
			if (year == null) {
				return null;
			}
			return (matcher.group("day") != null) ? LocalDate.of(year, month, Integer.parseInt(matcher.group("day")))
					: YearMonth.of(year, month).atEndOfMonth();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
