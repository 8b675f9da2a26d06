package org.gongjian.domain.target;

import java.util.Optional;

/**
 * What decides whether the figures of two targets can be added (汇总关系): what they are
 * measured in and how they come together.
 *
 * @param measure the unit of measure
 */
public record Addend(String measure, OverTime overTime, OverUnits overUnits) {

	public static Addend of(Goal goal, TargetRule rule) {
		return new Addend(goal.measure(), rule.overTime(), rule.overUnits());
	}

	/** What stands against adding these figures to those of an upper target. */
	public Optional<LinkProblem> problemIn(Addend upper) {
		if (!upper.measure.equals(this.measure)) {
			return Optional.of(LinkProblem.OTHER_MEASURE);
		}
		if (upper.overTime != this.overTime) {
			return Optional.of(LinkProblem.OTHER_OVER_TIME);
		}
		if (upper.overUnits == OverUnits.EACH || this.overUnits == OverUnits.EACH) {
			return Optional.of(LinkProblem.EACH_UNIT);
		}
		return (upper.overUnits == OverUnits.SINGLE) ? Optional.of(LinkProblem.ONE_FOR_ALL) : Optional.empty();
	}

}
