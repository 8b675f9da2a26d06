package org.gongjian.planimport.internal.targets;

import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * A standard is a rate, subsidy, limit or entitlement that the text quotes as a rule
 * (补贴4000元, 不超过30万元). Amounts of the same words that the plan sets out to reach (新增授信,
 * 政策兑现) are targets.
 */
final class StandardRule {

	private static final WordList STANDARDS = WordList.of("standard-words");

	private static final WordList TRACKED = WordList.of("tracked-words");

	private static final Wording ENTITLEMENT = Wording.of("(?:每[户人名家生亩个村件场次座吨头辆只套]|单[户个笔家项]|人均|给予|享受)[^，。；]{0,16}$",
			"每", "单", "人均", "给予", "享受");

	private static final Wording GIVEN = Wording.of("(?:给予|享受)[^，。；]{0,16}$", "给予", "享受");

	/** What follows a rule of others: 按照市级助学贷款标准，…. */
	private static final Wording BY_RULE = Wording.of("(?:按|按照|根据|执行)[^，。；]{0,30}标准[，,]", "标准");

	/** Growth is an aim whatever grows: 补助资金预算增长5%以上. */
	private static final Wording GROWTH = Wording.of("(?:增长|增幅|增速)[^，。；]{0,5}$|占[^，。；]{2,20}(?:比例|比重)[^，。；]{0,5}$", "增",
			"比例", "比重");

	private StandardRule() {
	}

	static boolean is(Phrase phrase) {
		if (phrase.figure().unit().contains("元/") || TimeLimitRule.is(phrase)) {
			return true;
		}
		boolean whole = phrase.figure().isShare() && phrase.figure().value().intValue() == 100
				&& phrase.before().matches(".*[率例](?:达到|达|为)?\\s?$");
		boolean growth = phrase.figure().isShare() && GROWTH.isIn(phrase.before());
		if (whole || growth || FundsRule.is(phrase)) {
			return false;
		}
		boolean measure = phrase.figure().isMoney() || phrase.figure().isShare() || phrase.figure().isTime();
		return measure && !TRACKED.anyIn(phrase.before()) && (namesStandard(phrase) || isEntitlement(phrase));
	}

	/** Whether the words near the figure are those of a rule. */
	static boolean namesStandard(Phrase phrase) {
		return STANDARDS.anyIn(phrase.clause())
				|| (phrase.before().length() <= 6 && STANDARDS.anyIn(phrase.clauseBefore()));
	}

	private static boolean isEntitlement(Phrase phrase) {
		if (phrase.figure().isMoney()) {
			return ENTITLEMENT.isIn(phrase.before()) || BY_RULE.isIn(phrase.sentence());
		}
		return phrase.figure().isTime() && GIVEN.isIn(phrase.before());
	}

}
