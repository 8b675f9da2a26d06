package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.PlanDay;
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
		return PlanDay.of(this.period, matcher.group("year"), matcher.group("month"), matcher.group("day"));
	}

}
