package org.gongjian.app.target;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.standing.Option;
import org.gongjian.app.text.Passage;
import org.gongjian.domain.target.RuleCheck;
import org.jspecify.annotations.Nullable;

/**
 * The page of one target.
 *
 * @param sentence the judgement; empty for a standard
 * @param trend the line of figures; {@code null} with fewer than two
 * @param rule how it is judged
 * @param ruleWords the same in one line
 * @param check what a rule has to fit
 * @param changes how the rule was changed, latest first
 * @param choices the units that may report, where the person may change the rule
 * @param withdrawnIn the revision of the plan that took it away; {@code null} while it is
 * in force
 * @param former what it asked for before, latest first
 * @param corrections the corrections of its figures, latest first
 * @param correctable the figures that the person may correct
 * @param summed whether its figures come from lower targets
 * @param lowers those of them that the person sees
 */
public record TargetPage(TargetLine line, UUID taskId, String task, UUID planId, String plan, String sentence,
		String due, String baseline, List<PeriodLine> periods, @Nullable TrendLine trend, List<UnitLine> units,
		String partsTogether, Passage passage, TargetRuleForm rule, String ruleWords, RuleCheck check,
		List<ChangeLine> changes, List<Option> choices, @Nullable Integer withdrawnIn, List<FormerLine> former,
		List<CorrectionLine> corrections, List<FigureLine> correctable, boolean summed, List<LowerLine> lowers) {

	Set<UUID> mayReport() {
		return this.choices.stream().map(Option::id).collect(Collectors.toSet());
	}

	/** How many of its lower targets no longer add up. */
	public long clashing() {
		return this.lowers.stream().filter((lower) -> !lower.problem().isEmpty()).count();
	}

	/** The figure of one period, and all figures up to it. */
	public record PeriodLine(String period, String figure, String parts, String soFar, String soFarParts) {

	}

	/** What it asked for until a revision of the plan. */
	public record FormerLine(int until, String indicator, String goal, String due) {

	}

	/** A figure of one unit for one period, and where it is corrected. */
	public record FigureLine(String unit, String period, String figure, String address) {

	}

	/**
	 * A target that this one is the sum of.
	 *
	 * @param address its page; empty where it stands in another jurisdiction
	 * @param problem the code of what stands against adding it; empty where nothing does
	 */
	public record LowerLine(String address, String place, String indicator, String goal, String period, String figure,
			String parts, String state, String light, String problem) {

	}

	/** A change of the rule. */
	public record ChangeLine(String by, String at, String before, String after) {

	}

	/**
	 * How one unit stands.
	 *
	 * @param goal its part of the goal; empty where it has none
	 * @param done how much of its part is done
	 * @param share how much of all figures is its own
	 * @param state the state of its part; empty where it is not judged alone
	 */
	public record UnitLine(String unit, String period, String figure, String parts, String goal, String done,
			String share, String state, String light) {

	}

}
