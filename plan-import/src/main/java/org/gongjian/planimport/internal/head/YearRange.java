package org.gongjian.planimport.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongjian.planimport.internal.lines.Search;
import org.jspecify.annotations.Nullable;

/**
 * A period that a text states in years: 实施期限为2026年至2028年, 规划期为2026—2030年, 从2026年起用三年时间.
 * Days between two years of it make no other period.
 */
final class YearRange {

	private static final String FIRST = "(?<first>20\\d{2})\\s?年?(?:\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?)?";

	private static final String LAST = "(?<last>20\\d{2})\\s?年?(?:\\s?\\d{1,2}\\s?月)?";

	/** What announces the period of the plan itself. */
	private static final Pattern STATED = Pattern.compile(
			"(?:(?:实施|工作|行动|计划|规划|执行)(?:时间|期限|时限|周期|年限|期)|周期|计划期)(?:[^。；\\d]{0,8}?)%s\\s?(?:至|到|[-—–~～]{1,2})\\s?%s"
				.formatted(FIRST, LAST));

	/** 从2026年起，用三年时间; 自2026年开始利用3年左右时间. */
	private static final Pattern YEARS_FROM = Pattern
		.compile("[从自]\\s?(?<from>20\\d{2})\\s?年(?:起|开始)[，,]?[^，。；\\d]{0,6}?(?:用|利用|通过)\\s?(?<years>[二两三四五2345])年");

	private static final Search STATEMENTS = Search.from(STATED, announcing("时间", "期限", "时限", "周期", "年限", "期"))
		.needing("20");

	private static final Search STARTS = new Search(YEARS_FROM, "从自").needing("年起", "年开始");

	private static final String NUMERALS = "〇一二三四五";

	/** A period is stated near the beginning of a paragraph. */
	private static final int LONGEST = 2000;

	private YearRange() {
	}

	/** The words that announce a period: each that is timed before each of these. */
	static String[] announcing(String... endings) {
		return Stream
			.concat(Stream.of("周期"),
					Stream.of("实施", "工作", "行动", "计划", "规划", "执行")
						.flatMap((timed) -> Stream.of(endings).map(timed::concat)))
			.toArray(String[]::new);
	}

	/** The period that a text calls the plan's own. */
	static @Nullable Period statedIn(String text) {
		List<Period> periods = new ArrayList<>();
		String beginning = text.substring(0, Math.min(text.length(), LONGEST));
		STATEMENTS.each(beginning, (stated) -> add(stated, "first", stated.group("last"), periods));
		STARTS.each(beginning, (start) -> add(start, "from",
				String.valueOf(Integer.parseInt(start.group("from")) + count(start.group("years")) - 1), periods));
		return periods.isEmpty() ? null : periods.get(0);
	}

	private static void add(Matcher found, String first, String last, List<Period> periods) {
		int start = Integer.parseInt(found.group(first));
		int end = Integer.parseInt(last);
		if (end >= start) {
			periods.add(Period.years(start, end));
		}
	}

	private static int count(String years) {
		return years.equals("两") ? 2
				: Character.isDigit(years.charAt(0)) ? Integer.parseInt(years) : NUMERALS.indexOf(years);
	}

}
