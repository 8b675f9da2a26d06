package org.gongjian.planimport.internal.targets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.domain.target.Comparison;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.targets.ComparisonWord.Place;
import org.jspecify.annotations.Nullable;

/**
 * The words around a figure that say how it is to be held against the value. 以内, 不超过,
 * 不高于, 最高 set a ceiling; 以上, 不少于, 至少, 达到 a floor; 低于, 超过 exclude the value itself; 左右 is
 * a floor. Of several before the figure the nearest counts.
 *
 * @param comparison what they say
 * @param leadEnd where in the lead the words before the figure begin; the lead's length
 * where they stand after it
 * @param suffix the length of the words directly after the figure
 * @param reached whether they only say that the value is to be come to (达到, 提高到)
 */
record ComparisonWords(Comparison comparison, int leadEnd, int suffix, boolean reached) {

	/** Words directly after the figure; a parenthesis (含9户) may stand between. */
	private static final Pattern AFTER = Pattern
		.compile("(?:（[^）]{1,8}）)?\\s?期?(?<word>%s)".formatted(ComparisonWord.ALL.stream()
			.filter((word) -> word.place() == Place.AFTER)
			.map(ComparisonWord::word)
			.collect(Collectors.joining("|"))));

	/** What those words, and what may stand before them, begin with. */
	private static final Characters AFTER_BEGINS = Characters.of(ComparisonWord.ALL.stream()
		.filter((word) -> word.place() == Place.AFTER)
		.map((word) -> word.word().substring(0, 1))
		.collect(Collectors.joining("", "（ \t\n\u000B\f\r", "")) + "期");

	/** 10个工作日内: within days or hours. */
	private static final Pattern WITHIN = Pattern.compile("\\s?(?:以|之)?内");

	/**
	 * The words around the figure of a phrase; {@code null} where it is a plain number.
	 */
	static @Nullable ComparisonWords of(Phrase phrase) {
		String lead = phrase.lead();
		ComparisonWords before = nearest(lead);
		ComparisonWords after = after(phrase, lead.length());
		if (before == null || after == null) {
			return (before != null) ? before : after;
		}
		Comparison comparison = before.comparison().isCeiling() ? before.comparison() : after.comparison();
		return new ComparisonWords(comparison, before.leadEnd(), after.suffix(), false);
	}

	private static @Nullable ComparisonWords after(Phrase phrase, int leadEnd) {
		if (phrase.figure().isDays()) {
			Matcher within = WITHIN.matcher(phrase.after());
			if (within.lookingAt()) {
				return new ComparisonWords(Comparison.AT_MOST, leadEnd, within.end(), false);
			}
		}
		if (!AFTER_BEGINS.startOf(phrase.after())) {
			return null;
		}
		Matcher after = AFTER.matcher(phrase.after());
		if (!after.lookingAt()) {
			return null;
		}
		String found = after.group("word");
		for (ComparisonWord word : ComparisonWord.ALL) {
			if (word.word().equals(found)) {
				return new ComparisonWords(word.comparison(), leadEnd, after.end(), false);
			}
		}
		return null;
	}

	// Longer words come first in the list, so that 不超过 is not taken for 超过.
	private static @Nullable ComparisonWords nearest(String lead) {
		if (!ComparisonWord.isIn(lead)) {
			return null;
		}
		ComparisonWords nearest = null;
		int nearestEnd = -1;
		for (ComparisonWord word : ComparisonWord.ALL) {
			int end = word.endIn(lead);
			if (end > nearestEnd) {
				nearestEnd = end;
				nearest = new ComparisonWords(word.comparison(), end - word.word().length(), 0,
						word.place() == Place.AT && "到至达".indexOf(word.word().charAt(word.word().length() - 1)) >= 0
								&& word.comparison() == Comparison.AT_LEAST);
			}
		}
		return nearest;
	}

}
