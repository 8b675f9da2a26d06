package org.gongjian.planimport.internal.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a date and nothing else, as it stands under a signature: 2020年2月16日.
 */
final class DateLine {

	private static final Pattern DATE = Pattern.compile("[（(]?(\\d{4})年(\\d{1,2})月(\\d{1,2})日[）)]?");

	private DateLine() {
	}

	static boolean is(String line) {
		return dateOf(line) != null;
	}

	static @Nullable LocalDate dateOf(String line) {
		if (line.length() > 30 || line.indexOf('日') < 0) {
			return null;
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

}
