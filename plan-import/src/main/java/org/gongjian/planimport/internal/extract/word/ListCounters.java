package org.gongjian.planimport.internal.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Counts the items of the lists of a document and gives the number that is printed before
 * each.
 */
final class ListCounters {

	private final Map<String, @Nullable Integer[]> counts = new HashMap<>();

	private final Set<String> startedAnew = new HashSet<>();

	/** The printed number of the next item of a list, a blank after it included. */
	String next(NumberedList list, int level) {
		@Nullable Integer[] counts = this.counts.computeIfAbsent(list.counting(),
				(counting) -> new @Nullable Integer[NumberedList.LEVELS]);
		Integer anew = list.startAnew(level);
		Integer last = counts[level];
		if (anew != null && this.startedAnew.add(list.id() + " " + level)) {
			counts[level] = anew;
		}
		else {
			counts[level] = (last != null) ? Integer.valueOf(last + 1) : Integer.valueOf(list.start(level));
		}
		restartBelow(list, level, counts);
		return printed(list, level, counts);
	}

	private static void restartBelow(NumberedList list, int level, @Nullable Integer[] counts) {
		for (int below = level + 1; below < counts.length; below++) {
			int restartAfter = list.level(below).restartAfter();
			if (restartAfter < 0 || level < restartAfter) {
				counts[below] = null;
			}
		}
	}

	private static String printed(NumberedList list, int level, @Nullable Integer[] counts) {
		ListLevel own = list.level(level);
		if (own.format().equals("bullet")) {
			return "";
		}
		StringBuilder printed = new StringBuilder();
		String text = own.text();
		for (int i = 0; i < text.length(); i++) {
			int shown = (text.charAt(i) == '%' && i + 1 < text.length()) ? text.charAt(i + 1) - '1' : -1;
			if (shown >= 0 && shown < counts.length) {
				Integer count = counts[shown];
				boolean digits = own.digitsOnly() && shown < level;
				printed.append(NumberFormat.print((count != null) ? count : list.start(shown),
						digits ? "decimal" : list.level(shown).format()));
				i++;
			}
			else {
				printed.append(text.charAt(i));
			}
		}
		return printed.toString().strip() + (isSetApart(own, printed) ? " " : "");
	}

	// 第一章 总则 is printed with a gap, 一、总则 needs none.
	private static boolean isSetApart(ListLevel level, StringBuilder printed) {
		return level.spaced() && !printed.isEmpty() && Character.isLetterOrDigit(printed.charAt(printed.length() - 1));
	}

}
