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

	/** Goals that are to be reached within the year of issue: 到2026年9月底，…. */
	private static final Pattern BY_YEAR = Pattern.compile("(?:到|至|力争到?|确保到?|在)\\s?(20\\d{2})\\s?年");

	/** What is said of the year of issue: 今年，…, 到今年底，…, 全年…. */
	private static final Pattern THIS_YEAR = Pattern.compile("(?:到|至|力争|确保)?(?:今年|本年度?|全年|年内)");

	private static final Pattern PUT_RIGHT = Pattern.compile("(?:问题|反馈|意见|考核|评估|巡[视察]|督查|督察|审计|检查).{0,20}整改");

	private PeriodRule() {
	}

	/** The time that the document says; {@code null} where it says none. */
	static @Nullable Period stated(String title, List<String> openings, List<Paragraph> paragraphs,
			@Nullable LocalDate issuedOn) {
		for (Paragraph paragraph : paragraphs) {
			Period stated = MonthRange.statedIn(paragraph.text());
			if (stated != null) {
				return stated;
			}
		}
		Period period = in(title);
		if (period != null && !isAssessed(title, period, issuedOn)) {
			return period;
		}
		for (Paragraph paragraph : paragraphs) {
			Period stated = YearRange.statedIn(paragraph.text());
			if (stated != null) {
				return stated;
			}
		}
		for (String opening : openings) {
			Period stated = statedIn(opening, issuedOn);
			if (stated != null) {
				return stated;
			}
		}
		return null;
	}

	/**
	 * The year of issue, for a plan whose title names another year than its own; nothing
	 * where the document does not even hint at a year.
	 */
	static Period assumed(String title, @Nullable LocalDate issuedOn) {
		return (in(title) != null && issuedOn != null) ? Period.years(issuedOn.getYear(), issuedOn.getYear())
				: Period.NONE;
	}

	// A plan to put right what an assessment found names the year assessed.
	private static boolean isAssessed(String title, Period period, @Nullable LocalDate issuedOn) {
		return issuedOn != null && period.end() != null && period.end().getYear() < issuedOn.getYear()
				&& PUT_RIGHT.matcher(title).find();
	}

	// A range anywhere in the opening sentences that is not past, or a year that they
	// begin
	// with.
	private static @Nullable Period statedIn(String opening, @Nullable LocalDate issuedOn) {
		Period months = MonthRange.in(opening);
		if (months != null) {
			Integer year = months.year();
			return (year != null) ? Period.years(year, year) : months;
		}
		Matcher years = YEARS.matcher(opening);
		if (years.find() && issuedOn != null && Integer.parseInt(years.group(2)) >= issuedOn.getYear()) {
			return years(years.group(1), years.group(2));
		}
		Matcher matcher = YEAR.matcher(opening);
		boolean past = matcher.lookingAt() && issuedOn != null
				&& Integer.parseInt(matcher.group(1)) < issuedOn.getYear();
		if (matcher.lookingAt() && !past) {
			return years(matcher.group(1), matcher.group(1));
		}
		Matcher by = BY_YEAR.matcher(opening);
		if (issuedOn == null) {
			return null;
		}
		boolean ownYear = THIS_YEAR.matcher(opening).lookingAt()
				|| (by.lookingAt() && Integer.parseInt(by.group(1)) == issuedOn.getYear());
		return ownYear ? Period.years(issuedOn.getYear(), issuedOn.getYear()) : null;
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
