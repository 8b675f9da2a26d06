package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.jspecify.annotations.Nullable;

/**
 * The time that a plan is for: what the text itself calls its period
 * (实施时间：2026年3月至2027年2月), else the years of the title (2020年, 2021—2025年, “十四五”), else
 * the year that its goals begin with.
 */
final class PeriodRule {

	private static final Pattern YEARS = Pattern.compile("(20\\d{2})年?(?:至|到|[-—–~～]{1,2})(20\\d{2})年?");

	private static final Pattern FIVE_YEARS = Pattern.compile("(十[一二三四五六七八九])五");

	private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s?年");

	private PeriodRule() {
	}

	static Period of(String title, List<String> openings, List<Paragraph> paragraphs, @Nullable LocalDate issuedOn) {
		for (Paragraph paragraph : paragraphs) {
			Period stated = MonthRange.statedIn(paragraph.text());
			if (stated != null) {
				return stated;
			}
		}
		Period period = in(title);
		boolean past = isPast(period, issuedOn);
		if (period != null && !past) {
			return period;
		}
		for (String opening : openings) {
			Period stated = statedIn(opening, issuedOn);
			if (stated != null) {
				return stated;
			}
		}
		return (past && issuedOn != null) ? Period.years(issuedOn.getYear(), issuedOn.getYear()) : Period.NONE;
	}

	// No plan is for a year that was over when it was issued: a title may name the year
	// whose assessment it answers (2023年度考核反馈问题整改方案).
	private static boolean isPast(@Nullable Period titled, @Nullable LocalDate issuedOn) {
		return titled != null && titled.year() != null && issuedOn != null && titled.year() < issuedOn.getYear();
	}

	// A range anywhere in the opening sentences that is not past, or a year that they
	// begin
	// with.
	private static @Nullable Period statedIn(String opening, @Nullable LocalDate issuedOn) {
		Period months = MonthRange.in(opening);
		if (months != null) {
			return months;
		}
		Matcher years = YEARS.matcher(opening);
		if (years.find() && issuedOn != null && Integer.parseInt(years.group(2)) >= issuedOn.getYear()) {
			return years(years.group(1), years.group(2));
		}
		Matcher matcher = YEAR.matcher(opening);
		boolean past = matcher.lookingAt() && issuedOn != null
				&& Integer.parseInt(matcher.group(1)) < issuedOn.getYear();
		return (matcher.lookingAt() && !past) ? years(matcher.group(1), matcher.group(1)) : null;
	}

	private static @Nullable Period in(String title) {
		Period months = MonthRange.in(title);
		if (months != null) {
			return months;
		}
		Matcher matcher = YEARS.matcher(title);
		if (matcher.find()) {
			return years(matcher.group(1), matcher.group(2));
		}
		matcher = YEAR.matcher(title);
		if (matcher.find()) {
			return years(matcher.group(1), matcher.group(1));
		}
		matcher = FIVE_YEARS.matcher(title);
		if (matcher.find()) {
			return Period.fiveYears(HanNumerals.parse(matcher.group(1)));
		}
		return null;
	}

	private static @Nullable Period years(String first, String last) {
		int start = Integer.parseInt(first);
		int end = Integer.parseInt(last);
		return (end < start) ? null : Period.years(start, end);
	}

}
