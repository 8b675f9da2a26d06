package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Wording;

/**
 * The most that each of many may have is a rule: 每户不超过5头, 每班不得超过45人. What is to be held
 * or brought down to a value (控制在) is an aim.
 */
final class LimitRule {

	private static final Wording EACH_AT_MOST = Wording.of(
			"(?:每[户人名家生亩个县镇乡村校班件场次座吨头辆只套单台]|单[户个笔家项]|婚宴|酒席|宴请|宴席)[^，。；]{0,12}(?:不超过|不得超过|不高于|不得高于|不多于|最多|最高)[^，。；]{0,4}$|(?:婚宴|酒席|宴请|宴席)[^，。；]{0,12}控制在\\s?$",
			"每", "单", "婚宴", "酒席", "宴请", "宴席");

	/** 每户每月用水3吨以内. */
	private static final Wording EACH = Wording.of("每[户人名家生][^，。；制达降减]{0,12}$", "每");

	private static final Pattern WITHIN = Pattern.compile("^\\s?(?:以内|之内)");

	/** What must not or as a rule does not go beyond: 建房不得超过3层, 连续任职一般不超过3年. */
	private static final Wording FORBIDDEN = Wording.of("(?:不得(?:超过|高于|多于)|(?:一般|原则上)(?:最高)?不(?:超过|高于|多于))[^，。；]{0,6}$",
			"不得", "一般不", "原则上不");

	/** Customs and buildings have their most by rule: 礼金不超过200元, 建筑层数不超过3层. */
	private static final Wording BY_CUSTOM = Wording
		.of("(?:礼金|随礼|彩礼|红事|白事|喜事|丧事|层数|檐高)[^，。；]{0,12}(?:不超过|不得超过|不高于|不得高于|不多于|控制在)\\s?$", "礼", "事", "层数", "檐高");

	private LimitRule() {
	}

	static boolean is(Phrase phrase) {
		return (FORBIDDEN.isIn(phrase.before()) && !phrase.before().contains("平均"))
				|| EACH_AT_MOST.isIn(phrase.before()) || BY_CUSTOM.isIn(phrase.before())
				|| (EACH.isIn(phrase.before()) && WITHIN.matcher(phrase.after()).find());
	}

}
