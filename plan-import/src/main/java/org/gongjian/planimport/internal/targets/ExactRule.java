package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

/**
 * Exactly that number is meant where the work is on a fixed set: 做好40种大病救治.
 */
final class ExactRule {

	private static final Pattern FIXED_SET = Pattern.compile("(?:做好|落实)(?:现有|好)?\\s?$");

	private static final String KINDS = "种类项";

	private ExactRule() {
	}

	static boolean is(Phrase phrase) {
		return KINDS.contains(phrase.figure().unit()) && FIXED_SET.matcher(phrase.before()).find();
	}

}
