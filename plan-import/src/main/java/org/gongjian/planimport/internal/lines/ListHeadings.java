package org.gongjian.planimport.internal.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.gongjian.planimport.Paragraph;

/**
 * Headings without a number that a document sets above several lists: 供水保障行动, who leads
 * it, then 1. and on; 道路畅通行动, then 1. again. Each stands one style above its list.
 */
final class ListHeadings {

	private static final WordList ENDINGS = WordList.of("action-endings");

	private static final int LONGEST = 25;

	/** Between a heading and its list stand a few labels at most. */
	private static final int LABELS = 5;

	private ListHeadings() {
	}

	/** The headings by their lines; none where there are not several. */
	static Map<Integer, NumberStyle> in(List<Paragraph> paragraphs, Predicate<String> isLabel) {
		Map<Integer, NumberStyle> headings = new HashMap<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			String text = paragraphs.get(i).text();
			boolean heading = text.length() <= LONGEST && !paragraphs.get(i).isCell() && ENDINGS.endOf(text)
					&& TitleLine.isHeadingLike(text) && ItemNumber.at(text) == null;
			NumberStyle above = heading ? aboveList(paragraphs, i + 1, isLabel) : null;
			if (above != null) {
				headings.put(i, above);
			}
		}
		return (headings.size() > 1) ? Map.copyOf(headings) : Map.of();
	}

	private static @Nullable NumberStyle aboveList(List<Paragraph> paragraphs, int from, Predicate<String> isLabel) {
		int next = from;
		while (next < paragraphs.size() && next < from + LABELS && isLabel.test(paragraphs.get(next).text())) {
			next++;
		}
		ItemNumber first = (next < paragraphs.size()) ? ItemNumber.at(paragraphs.get(next).text()) : null;
		if (first == null || first.value() != 1 || first.style() == NumberStyle.PART) {
			return null;
		}
		return NumberStyle.values()[first.style().ordinal() - 1];
	}

}
