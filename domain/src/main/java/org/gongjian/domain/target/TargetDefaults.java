package org.gongjian.domain.target;

import java.util.regex.Pattern;

/**
 * What a target's words say of how it is judged, until an administrator says otherwise.
 */
final class TargetDefaults {

	/** Shares that describe a state at the end of a period, not what happened in it. */
	private static final Pattern LEVEL = Pattern.compile("覆盖|普及|参保|入学|巩固率|通畅|达标|占比|比重|不良率|逾期率");

	/** 每个镇, 每村, 各镇均: every unit on its own. */
	private static final Pattern EACH = Pattern.compile("^(每个?|各)(镇|乡|街道|区县|单位|部门)");

	private TargetDefaults() {
	}

	static TargetMode modeOf(Goal goal) {
		return goal.comparison().isCeiling() ? TargetMode.HOLD : TargetMode.REACH;
	}

	static OverTime overTimeOf(Goal goal, String indicator) {
		if (goal.comparison().isCeiling() || LEVEL.matcher(indicator).find()) {
			return OverTime.LATEST;
		}
		if (goal.isShare()) {
			return OverTime.RATIO;
		}
		return (EACH.matcher(indicator).find() || goal.comparison() == Comparison.EXACTLY) ? OverTime.LATEST
				: OverTime.SUM;
	}

	static OverUnits overUnitsOf(Goal goal, String indicator) {
		if (EACH.matcher(indicator).find()) {
			return OverUnits.EACH;
		}
		return goal.isShare() ? OverUnits.RATIO : OverUnits.SUM;
	}

}
