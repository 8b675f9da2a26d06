package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

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

	private static final Wording ENTITLEMENT = Wording.of(
			"(?:每(?:[户人名家生亩个县镇乡村校件场次座吨头辆只套桌餐床处]|公里|平方米)|每月(?:发放|给予|补助)|单[户个笔家项]|人均|亩均财政|给予|享受)[^，。；]{0,16}$", "每", "单",
			"人均", "亩均", "给予", "享受");

	/** 人均收入6000元的监测范围. */
	private static final Wording RANGE = Wording.of("^的?(?:监测|认定|保障)(?:范围|标准|底线|对象)", "监测", "认定", "保障");

	/** 补助标准每人每月500元, 投入标准不低于3000元. */
	private static final Wording OF_STANDARD = Wording
		.of("标准(?:为|按|是|达到|提高[到至]|调整[为到至]|不低于|不高于|不超过|[\\p{IsHan}]{0,6})$", "标准");

	/** Where help begins: 监测线调整为8000元. */
	private static final Wording THRESHOLD = Wording.of("(?:监测线|收入线|底线|起付线|低保线|认定线)[^，。；]{0,24}$", "线");

	/** How long something lasts as a rule: 任期一般为3年, 合同期不超过2年. */
	private static final Wording TERM = Wording.of("(?:(?:时间|年限|周期)(?:一般|原则上)为?|(?:任期|期限|聘用|聘期|有效期|合同期)[^，。；]{0,8})$",
			"时间", "年限", "周期", "任期", "期限", "聘用", "聘期", "有效期", "合同期");

	/** How long the document itself is valid is no rule of it: 本方案自印发之日起施行，有效期5年. */
	private static final Wording OWN_TERM = Wording.of("^[^，。；]{0,16}自[^，。；]{2,16}起(?:施行|实施|执行)[^。；]{0,10}有效期", "有效期");

	/**
	 * What the rules for safe housing and water grant each: 人均住房面积不低于13平方米,
	 * 每人每天用水量不少于20升.
	 */
	private static final Wording BASIC = Wording.of(
			"人均(?:住房|建筑|居住)[^，。；]{0,12}$|(?:人户|建房|住房)[^，。；]{0,6}(?:不超过|不得超过|不低于|控制在)\\s?$|(?:每人每[天日]|人均日?)[^，。；]{0,10}水量[^，。；]{0,8}$",
			"人均", "每人每", "户", "房");

	/** A share that is paid or weighs: 按80%报销, 按6：4比例分担, 按30%的权重计入. */
	private static final Wording PAID = Wording.of(
			"^的?(?:比例|标准)?(?:给予|予以)?(?:救助|报销|补助|补贴|返还|赔付|贴息|奖补|补偿|分红|资助|减免|分担|配套|承担|出资)|^的?权重", "救助", "报销", "补助", "补贴",
			"返还", "赔付", "贴息", "奖补", "补偿", "分红", "资助", "减免", "分担", "配套", "承担", "出资", "权重");

	/** Who gets a sum for one is named, new or not: 新增床位每张补助600元. */
	private static final Wording FOR_ONE = Wording
		.of("每[\\p{IsHan}]{1,2}(?:每[年月学期]{1,2})?(?:给予|补助|补贴|奖补|奖励|发放|资助)[^，。；\\d]{0,6}$", "每");

	private static final Wording GIVEN = Wording.of("(?:给予|享受)[^，。；]{0,16}$", "给予", "享受");

	/** What follows a rule of others: 按照市级助学贷款标准，…. */
	private static final Wording BY_RULE = Wording.of("(?:按|按照|根据|执行)[^，。；]{0,30}标准[，,]", "标准");

	/** 覆盖率达到100%. */
	private static final Pattern RATE_OF_ALL = Pattern.compile(".*[率例](?:达到|达|为)?\\s?$");

	/** Growth is an aim whatever grows: 补助资金预算增长5%以上. */
	private static final Wording GROWTH = Wording.of("(?:增长|增幅|增速)[^，。；]{0,5}$|占[^，。；]{2,20}(?:比例|比重)[^，。；]{0,5}$", "增",
			"比例", "比重");

	/** What is held at a level is an aim: 报销比例稳定在75%以上. */
	private static final Wording HELD = Wording.of("(?:稳定|保持|巩固|维持)在\\s?$|劳务报酬[^，。；]{0,16}(?:占比|比例|比重)[^，。；]{0,12}$",
			"稳定在", "保持在", "巩固在", "维持在", "劳务报酬");

	/** What an assessment gives or takes: 每次扣0.5分, 最多加3分. */
	private static final Wording POINTS = Wording.of("(?:扣|加|减)(?:不超过|不得超过)?\\s?$", "扣", "加", "减");

	private StandardRule() {
	}

	static boolean is(Phrase phrase) {
		if (OWN_TERM.isIn(phrase.sentence())) {
			return false;
		}
		if (BASIC.isIn(phrase.before()) && "平方米升".contains(phrase.figure().unit())) {
			return true;
		}
		if (phrase.figure().unit().contains("元/") || TimeLimitRule.is(phrase) || LimitRule.is(phrase)
				|| isThreshold(phrase) || isPoints(phrase)) {
			return true;
		}
		boolean whole = phrase.figure().isShare() && phrase.figure().value().intValue() == 100
				&& RATE_OF_ALL.matcher(phrase.before()).matches();
		boolean growth = phrase.figure().isShare() && (GROWTH.isIn(phrase.before()) || HELD.isIn(phrase.before()));
		if (whole || growth || FundsRule.is(phrase)) {
			return false;
		}
		boolean measure = phrase.figure().isMoney() || phrase.figure().isShare() || phrase.figure().isTime();
		return measure && (FOR_ONE.isIn(phrase.before())
				|| !TRACKED.anyIn(phrase.before()) && (namesStandard(phrase) || isEntitlement(phrase)));
	}

	/** Whether the words near the figure are those of a rule. */
	static boolean namesStandard(Phrase phrase) {
		return STANDARDS.anyIn(phrase.clause())
				|| (phrase.before().length() <= 6 && STANDARDS.anyIn(phrase.clauseBefore()));
	}

	private static boolean isPoints(Phrase phrase) {
		return phrase.figure().unit().equals("分") && POINTS.isIn(phrase.before());
	}

	private static boolean isThreshold(Phrase phrase) {
		return phrase.figure().isMoney() && (THRESHOLD.isIn(phrase.before()) || RANGE.isIn(phrase.after()));
	}

	private static boolean isEntitlement(Phrase phrase) {
		if (phrase.figure().isMoney()) {
			return ENTITLEMENT.isIn(phrase.before()) || OF_STANDARD.isIn(phrase.before())
					|| BY_RULE.isIn(phrase.sentence());
		}
		if (phrase.figure().isShare()) {
			return PAID.isIn(phrase.after());
		}
		return phrase.figure().isTime() && (GIVEN.isIn(phrase.before()) || TERM.isIn(phrase.before()));
	}

}
