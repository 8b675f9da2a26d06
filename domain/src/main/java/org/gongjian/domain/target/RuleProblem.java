package org.gongjian.domain.target;

/**
 * What is wrong with a rule for a target.
 */
public enum RuleProblem {

	/** Only numerators and denominators can be added up to a share over time. */
	NO_SHARE_OVER_TIME("overTime"),
	/** Only numerators and denominators can be added up to a share over units. */
	NO_SHARE_OVER_UNITS("overUnits"),
	/** What must hold in every period has no way to go. */
	LIMIT_WITH_MILESTONES("milestones"),
	/** A milestone lies before the plan's first day, or on the due day or later. */
	MILESTONE_OUTSIDE("milestones"),
	/** A milestone asks for less than the one before, or for more than the goal. */
	MILESTONE_BACKWARDS("milestones"),
	/** Where one unit reports for all, there are no parts. */
	PARTS_OF_ONE("unitGoals"),
	/** A range cannot be taken apart. */
	PARTS_OF_A_RANGE("unitGoals"),
	/** A unit has a part of the goal and does not report. */
	PART_WITHOUT_REPORTER("unitGoals");

	private final String field;

	RuleProblem(String field) {
		this.field = field;
	}

	/** The part of the rule that it lies in. */
	public String field() {
		return this.field;
	}

}
