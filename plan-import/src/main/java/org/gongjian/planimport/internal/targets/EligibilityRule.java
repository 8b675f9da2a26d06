package org.gongjian.planimport.internal.targets;

import org.gongjian.planimport.internal.lines.WordList;

/**
 * A figure that says who gets what its sentence grants is a standard: 连续管护3个月以上的…给予补助. A
 * count of things is none.
 */
final class EligibilityRule {

	/** What those get who meet a condition. */
	private static final WordList GRANTS = WordList.of("grant-words");

	/** What follows for those who come to a limit: 自付超过1万元的及时预警. */
	private static final WordList TRIGGERS = WordList.of("trigger-words");

	private EligibilityRule() {
	}

	static boolean is(Phrase phrase) {
		boolean measure = phrase.figure().isMoney() || phrase.figure().isShare() || phrase.figure().isTime()
				|| "人亩".contains(phrase.figure().unit());
		return measure && (GRANTS.anyIn(phrase.sentence()) || TRIGGERS.anyIn(phrase.sentenceAfter()));
	}

}
