package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Wording;

/**
 * A sum that is raised or spent as a whole is a target, also where the words are those of
 * a rule: 统筹安排供水补助资金2800万元. A sum for each of many (单个工程补助20万元) is no such sum.
 */
final class FundsRule {

	/** For one of many: 单个工程, 每人; funds of a village are funds. */
	private static final Wording PER_ONE = Wording
		.of("(?:单[户个笔家项]|每[户人名家生亩件场次座吨头辆只套]|每个(?![镇乡村县示重])|[人户亩]均(?!贷款)|按)[^，。；]{0,20}$", "单", "每", "均", "按");

	/** Funds as a whole: 统筹安排供水补助资金2800万元. */
	private static final Pattern FUNDS = Pattern
		.compile("(?:安排|统筹|整合|投入|筹集|争取|到位|发放|余额|规模|总额|预算|补偿金|总量|投放|落实)[^，。；]{0,20}$");

	/** What one place gets at most or as a fixed sum is a rate: 每县奖补资金不超过800万元. */
	private static final Pattern PER_PLACE = Pattern
		.compile("每(?:[县镇乡村校]|个[\\p{IsHan}]{0,4}[县镇乡村校])(?![^，。；]*(?:不低于|不少于|至少))[^，。；]{0,20}$");

	/** A limit is a rule, unless the sum is to be held: 控制在. */
	private static final Pattern LIMIT = Pattern.compile("(?:不超过|不得超过|不高于|最高)[^，。；]{0,4}$");

	private FundsRule() {
	}

	static boolean is(Phrase phrase) {
		return phrase.figure().isMoney() && !phrase.figure().unit().equals("元") && FUNDS.matcher(phrase.before()).find()
				&& !PER_ONE.isIn(phrase.before()) && !PER_PLACE.matcher(phrase.before()).find()
				&& !LIMIT.matcher(phrase.before()).find();
	}

}
