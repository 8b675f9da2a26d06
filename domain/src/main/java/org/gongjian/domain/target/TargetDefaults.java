package org.gongjian.domain.target;

import java.util.regex.Pattern;

/**
 * What a target's words say of how it is judged, until an administrator says otherwise.
 */
final class TargetDefaults {

	/** Shares that describe a state at the end of a period, not what happened in it. */
	private static final Pattern STATE = Pattern.compile("覆盖|普及|参保|签约|入学|巩固率|通畅|达标|就业率|获贷率|占比|比重|不良率|逾期率");

	/** What happens again and again and is counted each time. */
	private static final Pattern FLOW = Pattern.compile("培训|走访|讲座|巡诊|招聘|展销|采购|购买|销售|投放|发放|转移|新增|新建|人次|场次");

	/** Words that name a level where an amount follows: 稳定在8600人, 达到12万亩. */
	private static final Pattern LEVEL = Pattern
		.compile("(?:达到|达|稳定在|稳定|保持在|保持|维持在|增加到|增至|提高到|扩大到|降到|降至)(?:全区|总计|约|近)?[0-9０-９]|在册|存量|保有量|规模");

	/** 每镇, 每个村, 各镇均: every unit on its own. */
	private static final Pattern EACH = Pattern
		.compile("每个?(?:行政)?(?:镇|乡|村|社区|街道|区县|单位|部门)|各(?:镇|乡|村|街道|区县|单位|部门)(?:均|都|分别|至少)");

	/** A limit for a stretch of time and not for a moment. */
	private static final Pattern WHOLE_TIME = Pattern.compile("全年|年内|累计|每年");

	/** A number for each year of a plan. */
	private static final Pattern YEARLY = Pattern.compile("每年|年均|逐年|每一年");

	private TargetDefaults() {
	}

	static TargetRule ruleOf(Goal goal, String indicator, String quote) {
		TargetRule rule = TargetRule.plain(modeOf(goal), overTimeOf(goal, indicator, quote),
				overUnitsOf(goal, indicator, quote));
		return YEARLY.matcher(indicator + " " + quote).find() ? rule.eachYear() : rule;
	}

	/** Ceilings are held, and so is none at all (动态清零); the rest is reached. */
	static TargetMode modeOf(Goal goal) {
		boolean none = goal.comparison() == Comparison.EXACTLY && goal.value().signum() == 0;
		return (goal.comparison().isCeiling() || none) ? TargetMode.HOLD : TargetMode.REACH;
	}

	static OverTime overTimeOf(Goal goal, String indicator, String quote) {
		if (goal.isShare()) {
			return isLevelShare(goal, indicator) ? OverTime.LATEST : OverTime.RATIO;
		}
		String words = indicator + " " + quote;
		if (goal.comparison().isCeiling()) {
			return WHOLE_TIME.matcher(words).find() ? OverTime.SUM : OverTime.LATEST;
		}
		if (FLOW.matcher(indicator).find()) {
			return OverTime.SUM;
		}
		boolean level = goal.comparison() == Comparison.EXACTLY || EACH.matcher(words).find()
				|| LEVEL.matcher(words).find();
		return level ? OverTime.LATEST : OverTime.SUM;
	}

	static OverUnits overUnitsOf(Goal goal, String indicator, String quote) {
		if (EACH.matcher(indicator + " " + quote).find()) {
			return OverUnits.EACH;
		}
		return goal.isShare() ? OverUnits.RATIO : OverUnits.SUM;
	}

	private static boolean isLevelShare(Goal goal, String indicator) {
		return goal.comparison().isCeiling() || STATE.matcher(indicator).find();
	}

}
