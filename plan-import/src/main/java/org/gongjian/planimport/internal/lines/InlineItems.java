package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Items that run on in one paragraph: where the units of an item are followed at once by
 * the number of the next, the next begins. …（责任单位：甲）二是….
 */
final class InlineItems {

	/** Items of usual length end within this many characters. */
	private static final int LONGEST = 3000;

	private static final Characters CLOSING = Characters.of("）)】〕");

	private InlineItems() {
	}

	/**
	 * The items of a paragraph; itself where it holds one.
	 * @param completesItem whether a text ends as an item ends, with its units
	 */
	static List<PlacedText> split(PlacedText line, Predicate<String> completesItem) {
		String text = line.text();
		List<Integer> starts = new ArrayList<>();
		ItemNumber before = null;
		int next = 0;
		for (int at = CLOSING.next(text, 0); at < text.length(); at = CLOSING.next(text, next)) {
			next = behind(text, at);
			ItemNumber number = (next < text.length()) ? numberAt(text, next, text.length()) : null;
			int from = starts.isEmpty() ? 0 : starts.get(starts.size() - 1);
			if (number == null || next - from > LONGEST || !completesItem.test(text.substring(from, next))) {
				continue;
			}
			before = (before != null) ? before : ItemNumber.at(text.substring(0, next));
			boolean follows = before != null && before.style() == number.style()
					&& before.value() + 1 == number.value();
			Integer first = (follows || !starts.isEmpty()) ? null : firstOf(text, number, next);
			if (first != null) {
				starts.add(first);
			}
			if (follows || first != null) {
				starts.add(next);
				before = number;
			}
		}
		return starts.isEmpty() ? List.of(line) : pieces(line, starts);
	}

	// Where the text after a closing bracket goes on.
	private static int behind(String text, int closing) {
		int next = closing + 1;
		next += (next < text.length() && "。；".indexOf(text.charAt(next)) >= 0) ? 1 : 0;
		next += (next < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(next)) >= 0) ? 1 : 0;
		return next;
	}

	private static List<PlacedText> pieces(PlacedText line, List<Integer> starts) {
		List<PlacedText> items = new ArrayList<>();
		int from = 0;
		for (int start : starts) {
			items.add(line.part(from, start));
			from = start;
		}
		items.add(line.part(from, line.text().length()));
		return items.stream().filter((item) -> !item.isEmpty()).toList();
	}

	// Before the second item of a list its first may follow a heading in the same line.
	private static @Nullable Integer firstOf(String text, ItemNumber second, int before) {
		if (second.value() != 2) {
			return null;
		}
		for (int i = text.indexOf('。'); i >= 0 && i + 1 < before; i = text.indexOf('。', i + 1)) {
			ItemNumber number = numberAt(text, i + 1, before);
			if (number != null && number.style() == second.style() && number.value() == 1) {
				return i + 1;
			}
		}
		return null;
	}

	private static @Nullable ItemNumber numberAt(String text, int at, int to) {
		int from = at;
		while (from < to && Blanks.isBlank(text.charAt(from))) {
			from++;
		}
		return ItemNumber.at(text.substring(from, Math.min(from + 20, to)));
	}

}
