package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.regex.Matcher;

import org.gongjian.planimport.internal.lines.Wording;

import org.jspecify.annotations.Nullable;

/**
 * The number a change starts from, where the clause gives it: 由600元提高到900元.
 */
final class BaselineRule {

	private static final Wording FROM = Wording.of(
			"(?:由|从)(?:20\\d{2}年底?的?)?[^，。；\\d]{0,12}(?<value>\\d{1,12}(?:\\.\\d{1,6})?)(?:[:：︰∶]\\d{1,3})?[^，。；\\d]{0,8}(?:提高|提升|增加|扩大|下降|降低|缩小|调整|降|增|减)?(?:到|至|为)\\s?$",
			"由", "从");

	private BaselineRule() {
	}

	/** What changes: the words before 由 or 从. */
	static String changing(Phrase phrase) {
		String before = phrase.before();
		int from = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
		return before.substring(before.lastIndexOf('、', from) + 1, Math.max(from, before.lastIndexOf('、', from) + 1));
	}

	static @Nullable BigDecimal of(Phrase phrase) {
		Matcher matcher = FROM.in(phrase.before());
		return (matcher != null && matcher.find()) ? new BigDecimal(matcher.group("value")) : null;
	}

}
