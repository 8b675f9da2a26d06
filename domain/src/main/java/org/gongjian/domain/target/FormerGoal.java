package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a target asked for before its plan was amended.
 *
 * @param until the last revision in which it did
 * @param indicator what was measured
 * @param comparison how the figure was held against the value
 * @param value the value, or the lower end of a range
 * @param upTo the upper end of a range; the value again where it was none
 * @param measure the unit of measure
 * @param due the day it was to be reached
 */
@Embeddable
public record FormerGoal(@Column(name = "until_revision", nullable = false) int until,
		@Column(name = "indicator", nullable = false) String indicator,
		@Enumerated(EnumType.STRING) @Column(name = "comparison", nullable = false) Comparison comparison,
		@Column(name = "goal_value", nullable = false) BigDecimal value,
		@Column(name = "goal_up_to", nullable = false) BigDecimal upTo,
		@Column(name = "measure", nullable = false) String measure,
		@Column(name = "due", nullable = false) LocalDate due) {

	// Every column is filled: a set of components with empty columns would be deleted and
	// written again at every change.

	static FormerGoal of(int until, NumericTarget target) {
		Goal goal = target.goal();
		return new FormerGoal(until, target.indicator(), goal.comparison(), goal.value(),
				(goal.upTo() != null) ? goal.upTo() : goal.value(), goal.measure(), target.due());
	}

	public Goal goal() {
		return new Goal(this.comparison, this.value, (this.comparison == Comparison.BETWEEN) ? this.upTo : null,
				this.measure);
	}

}
