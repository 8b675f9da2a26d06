package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.WordList;

/**
 * A standard is a rate, subsidy, limit or entitlement that the text quotes as a rule
 * (补贴4000元, 不超过30万元). Amounts of the same words that the plan sets out to reach (新增授信,
 * 政策兑现) are targets.
 */
final class StandardRule {

	private static final WordList STANDARDS = WordList.of("standard-words");

	private static final WordList TRACKED = WordList.of("tracked-words");

	private static final Pattern ENTITLEMENT = Pattern
		.compile("(?:每[户人名家生亩个村件场次座吨头辆只套]|单[户个笔家项]|人均|给予|享受)[^，。；]{0,16}$");

	private static final Pattern GIVEN = Pattern.compile("(?:给予|享受)[^，。；]{0,16}$");

	/** What follows a rule of others: 按照市级助学贷款标准，…. */
	private static final Pattern BY_RULE = Pattern.compile("(?:按|按照|根据|执行)[^，。；]{0,30}标准[，,]");

	/** For one of many: 单个工程, 每人; funds of a village are funds. */
	private static final Pattern PER_ONE = Pattern
		.compile("(?:单[户个笔家项]|每[户人名家生亩件场次座吨头辆只套]|每个(?![镇乡村县示重])|[人户亩]均(?!贷款)|按)[^，。；]{0,20}$");

	/** Funds as a whole: 统筹安排就业补助资金2800万元. */
	private static final Pattern FUNDS = Pattern
		.compile("(?:安排|统筹|整合|投入|筹集|争取|到位|发放|余额|规模|总额|预算|补偿金|总量|投放|落实)[^，。；]{0,20}$");

	/** Time limits that work is bound to: 15日内, 24小时以内. */
	private static final Pattern LIMIT = Pattern.compile("^\\s?(?:以内|之内|内)");

	/** 不超过15天, 公示不少于5天, 提前24小时. */
	private static final Pattern BOUND = Pattern.compile("(?:不(?:得|应)?(?:超过|少于|低于|多于)|提前|至少|满|最长|最短)[^，。；]{0,3}$");

	/** Time that people spend at work is asked of them, no rule that is quoted. */
	private static final Pattern PRESENCE = Pattern
		.compile("用于|遍访|驻村|驻镇|在岗|到岗|坐班|入户|走访|调研|下沉|蹲点|培训|轮训|学习|开放|供水|接访|工作时间|参与");

	/** What is brought down or held is an aim, no limit: 缩短到24小时以内. */
	private static final Pattern HELD = Pattern.compile("(?:缩短|压缩|压减|控制|降低|减少)[^，。；]{0,4}$");

	/** Growth is an aim whatever grows: 补助资金预算增长5%以上. */
	private static final Pattern GROWTH = Pattern
		.compile("(?:增长|增幅|增速)[^，。；]{0,5}$|占[^，。；]{2,20}(?:比例|比重)[^，。；]{0,5}$");

	/** What those get who meet a condition. */
	private static final WordList GRANTS = WordList.of("grant-words");

	private StandardRule() {
	}

	static boolean is(Phrase phrase) {
		if (phrase.figure().unit().contains("元/")) {
			return true;
		}
		if (isTimeLimit(phrase)) {
			return true;
		}
		boolean whole = phrase.figure().isShare() && phrase.figure().value().intValue() == 100
				&& phrase.before().matches(".*[率例](?:达到|达|为)?\\s?$");
		boolean growth = phrase.figure().isShare() && GROWTH.matcher(phrase.before()).find();
		if (whole || growth || isFunds(phrase)) {
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
			return ENTITLEMENT.matcher(phrase.before()).find() || BY_RULE.matcher(phrase.sentence()).find();
		}
		return phrase.figure().isTime() && GIVEN.matcher(phrase.before()).find();
	}

	/** Whether a figure only says who gets what the sentence grants: 连续就业3个月以上的…给予补助. */
	static boolean isEligibility(Phrase phrase) {
		boolean measure = phrase.figure().isMoney() || phrase.figure().isShare() || phrase.figure().isTime()
				|| phrase.figure().unit().equals("人");
		return measure && GRANTS.anyIn(phrase.sentence());
	}

	private static boolean isTimeLimit(Phrase phrase) {
		boolean limited = LIMIT.matcher(phrase.after()).find() || BOUND.matcher(phrase.before()).find();
		return phrase.figure().isDays() && limited && !HELD.matcher(phrase.before()).find()
				&& !PRESENCE.matcher(phrase.clause()).find();
	}

	/** Whether a sum is that of funds as a whole. */
	static boolean isFunds(Phrase phrase) {
		return phrase.figure().isMoney() && FUNDS.matcher(phrase.before()).find()
				&& !PER_ONE.matcher(phrase.before()).find();
	}

}
