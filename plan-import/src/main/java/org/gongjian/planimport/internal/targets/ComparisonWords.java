package org.gongjian.planimport.internal.targets;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * The words around a figure that say how it is to be held against the value. 以内, 不超过,
 * 不高于, 最高 set a ceiling; 以上, 不少于, 至少, 达到 a floor; 低于, 超过 exclude the value itself; 左右 is
 * a floor.
 *
 * @param comparison what they say
 * @param leadEnd where in the lead the words before the figure begin; the lead's length
 * where they stand after it
 * @param suffix the length of the words directly after the figure
 * @param reached whether they only say that the value is to be come to (达到, 提高到)
 */
record ComparisonWords(Comparison comparison, int leadEnd, int suffix, boolean reached) {

	/** Words directly after the figure; a parenthesis (含9户) may stand between. */
	private static final Pattern AFTER = Pattern.compile("(?:（[^）]{1,8}）)?\\s?(?<word>及?以上|以内|之内|及?以下|左右|内(?=，|$))");

	private record Before(Pattern words, Comparison comparison, boolean reached) {

		Before(String words, Comparison comparison, boolean reached) {
			this(Pattern.compile(words), comparison, reached);
		}

	}

	private static final List<Before> BEFORE = List.of(
			new Before(
					"(?:最高|最长|最多)?(?:控制在|不得?超过|不得?高于|不大于|不多于)|(?:最高|最长|最多)(?=[^，]{0,4}$)|(?:降|减|压减|下降)(?:至|到)(?=\\s?$)",
					Comparison.AT_MOST, false),
			new Before("不得?少于|不得?低于|不小于|至少(?=[^，、]{0,6}$)|最低|最少", Comparison.AT_LEAST, false),
			new Before("(?<!不|不得)(?:低于|小于|少于)", Comparison.BELOW, false),
			new Before("(?<!不|不得)(?:超过|高于|大于|突破)", Comparison.ABOVE, false), new Before(
					"(?:达|提高|提升|增加|增长|扩大|上升|增至|发展)?(?<!降|减|下)(?:到|至)(?=\\s?$)|达(?=\\s?$)", Comparison.AT_LEAST, true));

	/**
	 * The words around the figure of a phrase; {@code null} where it is a plain number.
	 */
	static @Nullable ComparisonWords of(Phrase phrase) {
		String lead = phrase.lead();
		ComparisonWords before = nearest(lead);
		Matcher after = AFTER.matcher(phrase.after());
		if (!after.lookingAt()) {
			return before;
		}
		Comparison comparison = comparisonOf(after.group("word"), phrase.figure());
		if (comparison == null) {
			return before;
		}
		int leadEnd = (before != null) ? before.leadEnd() : lead.length();
		boolean ceiling = before != null && before.comparison().isCeiling();
		return new ComparisonWords((ceiling && before != null) ? before.comparison() : comparison, leadEnd, after.end(),
				false);
	}

	private static @Nullable Comparison comparisonOf(String word, Figure figure) {
		if (word.equals("内")) {
			return (figure.isTime() && !figure.unit().endsWith("年") && !figure.unit().endsWith("月"))
					? Comparison.AT_MOST : null;
		}
		return (word.endsWith("上") || word.equals("左右")) ? Comparison.AT_LEAST : Comparison.AT_MOST;
	}

	private static @Nullable ComparisonWords nearest(String lead) {
		ComparisonWords nearest = null;
		for (Before rule : BEFORE) {
			Matcher matcher = rule.words().matcher(lead);
			while (matcher.find()) {
				if (nearest == null || matcher.start() > nearest.leadEnd()) {
					nearest = new ComparisonWords(rule.comparison(), matcher.start(), 0, rule.reached());
				}
			}
		}
		return nearest;
	}

}
