package org.gongjian.planimport.internal.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a date and nothing else, as it stands under a signature: 2020年2月16日,
 * 二〇二〇年二月十六日.
 */
final class DateLine {

	private static final Pattern DATE = Pattern.compile("[（(]?(\\d{4})年(\\d{1,2})月(\\d{1,2})日[）)]?");

	/** 二〇二六年二月二十日: the year digit by digit. */
	private static final Pattern HAN = Pattern
		.compile("[（(]?(?<year>[二2][%1$s]{3})年(?<month>[%2$s]{1,2})月(?<day>[%2$s]{1,3})日[）)]?"
			.formatted("一二三四五六七八九零〇○Ｏ0Oo", "一二三四五六七八九十"));

	private DateLine() {
	}

	static boolean is(String line) {
		return dateOf(line) != null;
	}

	static @Nullable LocalDate dateOf(String line) {
		if (line.length() > 30 || line.indexOf('日') < 0) {
			return null;
		}
		Matcher han = HAN.matcher(Blanks.remove(line));
		if (han.matches()) {
			return dateOf(digits(han.group("year")) + "年" + HanNumerals.parse(han.group("month")) + "月"
					+ HanNumerals.parse(han.group("day")) + "日");
		}
		Matcher matcher = DATE.matcher(Blanks.remove(line));
		if (!matcher.matches()) {
			return null;
		}
		try {
			return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(3)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String digits(String year) {
		StringBuilder digits = new StringBuilder();
		for (char c : year.toCharArray()) {
			digits.append(Math.max("零一二三四五六七八九".indexOf(c), 0));
		}
		return digits.toString();
	}

}
