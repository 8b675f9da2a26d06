package org.gongjian.app.target;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.Option;
import org.gongjian.app.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The page of one target.
 *
 * @param sentence the judgement; empty for a standard
 * @param trend the line of figures; {@code null} with fewer than two
 * @param rule how it is judged
 * @param choices the units that may report, where the person may change the rule
 * @param withdrawnIn the revision of the plan that took it away; {@code null} while it is
 * in force
 * @param former what it asked for before, latest first
 */
public record TargetPage(TargetLine line, UUID taskId, String task, UUID planId, String plan, String sentence,
		String due, String baseline, List<PeriodLine> periods, @Nullable TrendLine trend, List<UnitLine> units,
		Passage passage, TargetRuleForm rule, List<Option> choices, @Nullable Integer withdrawnIn,
		List<FormerLine> former) {

	/** The figure of one period, and all figures up to it. */
	public record PeriodLine(String period, String figure, String parts, String soFar, String soFarParts) {

	}

	/** What it asked for until a revision of the plan. */
	public record FormerLine(int until, String indicator, String goal, String due) {

	}

	/** The latest figure of one unit. */
	public record UnitLine(String unit, String period, String figure, String parts) {

	}

}
