package org.gongjian.planimport.internal.lines;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * The number at the beginning of a heading or item.
 *
 * @param style how it is written
 * @param value its value
 * @param printed as a task shows it: 12, （十二）, 一是
 * @param end where the text after it begins
 */
public record ItemNumber(NumberStyle style, int value, String printed, int end) {

	private static final NumberStyle[] STYLES = NumberStyle.values();

	/** The number that a line begins with, if it does. */
	public static @Nullable ItemNumber at(String line) {
		if (!NumberStyle.anyMayBegin(line)) {
			return null;
		}
		for (NumberStyle style : STYLES) {
			if (!style.mayBegin(line)) {
				continue;
			}
			int sign = style.valueOf(line.charAt(0));
			if (sign > 0) {
				return isRunningText(style, line, 1) ? null
						: new ItemNumber(style, sign, line.substring(0, 1), textStart(line, 1));
			}
			Matcher matcher = style.pattern().matcher(line);
			if (matcher.lookingAt() && !isRunningText(style, line, matcher.end())) {
				int value = HanNumerals.value(matcher.group("value")).intValue();
				return new ItemNumber(style, value, matcher.group("printed"), textStart(line, matcher.end()));
			}
		}
		return null;
	}

	// A line that begins 一是 and goes on to 二是 counts within its sentence; it is no item.
	private static boolean isRunningText(NumberStyle style, String line, int end) {
		return switch (style) {
			case CLAUSE -> line.startsWith("一") && line.indexOf("二" + line.charAt(end - 1), end) > 0;
			case ORDINAL -> line.startsWith("第一") && line.indexOf("第二" + line.charAt(end - 1), end) > 0;
			case CIRCLED -> line.startsWith("①") && line.indexOf('②', end) > 0;
			default -> false;
		};
	}

	private static int textStart(String line, int end) {
		int start = end;
		while (start < line.length() && Blanks.isBlank(line.charAt(start))) {
			start++;
		}
		return start;
	}

}
