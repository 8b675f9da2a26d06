package org.gongjian.planimport.internal.targets;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.gongjian.domain.target.Comparison;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * A word that says how a figure compares.
 *
 * @param word the word
 * @param comparison what it says
 * @param place where it has to stand
 */
record ComparisonWord(String word, Comparison comparison, Place place) {

	/** Where a word stands, seen from the figure. */
	enum Place {

		/** Anywhere in the words that lead to it. */
		BEFORE,
		/** At most eight characters before it. */
		NEAR,
		/** Directly before it: the value is come to. */
		AT,
		/** Directly after it. */
		AFTER

	}

	private static final int NEAR = 8;

	/** 最低工资, 最低生活保障: the word is part of a name. */
	private static final List<String> NOUNS = List.of("工资", "生活保障");

	/** All such words, the longer first. */
	static final List<ComparisonWord> ALL = WordList.of("comparison-words")
		.words()
		.stream()
		.map((line) -> line.split(" "))
		.map((line) -> new ComparisonWord(line[0], Comparison.valueOf(line[1]),
				Place.valueOf(line[2].toUpperCase(Locale.ROOT))))
		.sorted(Comparator.comparing((ComparisonWord word) -> word.word().length()).reversed())
		.toList();

	/** The words that may stand before a figure. */
	private static final WordList LEADING = WordList
		.of(ALL.stream().filter((word) -> word.place() != Place.AFTER).map(ComparisonWord::word).toList());

	/** Whether one of them stands in the words before a figure. */
	static boolean isIn(String lead) {
		return LEADING.anyIn(lead);
	}

	/** Where the word ends in the words before a figure; -1 where it does not count. */
	int endIn(String lead) {
		if (!lead.contains(this.word)) {
			return -1;
		}
		int end = lead.lastIndexOf(this.word) + this.word.length();
		String between = lead.substring(end);
		if (NOUNS.stream().anyMatch(between::startsWith)) {
			return -1;
		}
		boolean counts = switch (this.place) {
			case BEFORE -> true;
			case NEAR -> between.length() <= NEAR && between.indexOf('、') < 0;
			case AT -> between.isBlank();
			case AFTER -> false;
		};
		return counts ? end : -1;
	}

}
