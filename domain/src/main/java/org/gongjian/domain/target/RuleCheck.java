package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whether a rule fits a target.
 *
 * @param goal what the target asks for
 * @param baseline where it started
 * @param begin the plan's first day
 * @param due the day by which it is to be reached
 */
public record RuleCheck(Goal goal, @Nullable BigDecimal baseline, LocalDate begin, LocalDate due) {

	/** What is wrong with the rule where these units report. */
	public Set<RuleProblem> problems(TargetRule rule, Set<UUID> reporters) {
		Set<RuleProblem> problems = EnumSet.noneOf(RuleProblem.class);
		if (!this.goal.isShare() && rule.overTime() == OverTime.RATIO) {
			problems.add(RuleProblem.NO_SHARE_OVER_TIME);
		}
		if (!this.goal.isShare() && rule.overUnits() == OverUnits.RATIO) {
			problems.add(RuleProblem.NO_SHARE_OVER_UNITS);
		}
		problems.addAll(ofMilestones(rule));
		problems.addAll(ofParts(rule, reporters));
		return problems;
	}

	private Set<RuleProblem> ofMilestones(TargetRule rule) {
		Set<RuleProblem> problems = EnumSet.noneOf(RuleProblem.class);
		if (rule.milestones().isEmpty()) {
			return problems;
		}
		if (rule.mode() == TargetMode.HOLD) {
			problems.add(RuleProblem.LIMIT_WITH_MILESTONES);
		}
		if (rule.milestones().between(this.begin, this.due).inOrder().size() < rule.milestones().inOrder().size()) {
			problems.add(RuleProblem.MILESTONE_OUTSIDE);
		}
		if (goesBackwards(rule.milestones())) {
			problems.add(RuleProblem.MILESTONE_BACKWARDS);
		}
		return problems;
	}

	private boolean goesBackwards(Milestones milestones) {
		boolean down = this.goal.comparison().isCeiling()
				|| (this.baseline != null && this.baseline.compareTo(this.goal.value()) > 0);
		BigDecimal before = this.baseline;
		for (Milestone milestone : milestones.inOrder()) {
			if (before != null && isWrong(before, milestone.value(), down)) {
				return true;
			}
			before = milestone.value();
		}
		BigDecimal end = (this.goal.upTo() != null) ? this.goal.upTo() : this.goal.value();
		return before != null && isWrong(before, end, down);
	}

	private static boolean isWrong(BigDecimal before, BigDecimal after, boolean down) {
		int sign = after.compareTo(before);
		return down ? sign > 0 : sign < 0;
	}

	private Set<RuleProblem> ofParts(TargetRule rule, Set<UUID> reporters) {
		Set<RuleProblem> problems = EnumSet.noneOf(RuleProblem.class);
		if (rule.unitGoals().isEmpty()) {
			return problems;
		}
		if (rule.overUnits() == OverUnits.SINGLE) {
			problems.add(RuleProblem.PARTS_OF_ONE);
		}
		if (this.goal.comparison() == Comparison.BETWEEN) {
			problems.add(RuleProblem.PARTS_OF_A_RANGE);
		}
		if (!reporters.containsAll(rule.unitGoals().byUnit().keySet())) {
			problems.add(RuleProblem.PART_WITHOUT_REPORTER);
		}
		return problems;
	}

}
