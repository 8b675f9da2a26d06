package org.gongjian.domain.target;

/**
 * Why a target cannot be counted in another one.
 */
public enum LinkProblem {

	/** It is the same target. */
	SAME,
	/** One of the two is only quoted, or was withdrawn. */
	NOT_TRACKED,
	/** The lower one is of a jurisdiction that is not the same and not below. */
	NOT_BELOW,
	/** The units of measure differ. */
	OTHER_MEASURE,
	/** Periods add up in different ways. */
	OTHER_OVER_TIME("overTime"),
	/** What each unit meets on its own has no sum. */
	EACH_UNIT("overUnits"),
	/** One unit reports for all, so there is nothing to add up. */
	ONE_FOR_ALL("overUnits"),
	/** The lower one is counted in an upper target already. */
	COUNTED_ALREADY,
	/** The upper one is itself counted in the lower one. */
	CIRCLE;

	private final String field;

	LinkProblem() {
		this("mode");
	}

	LinkProblem(String field) {
		this.field = field;
	}

	/** The part of a rule that it lies in; its first where it lies in none. */
	public String field() {
		return this.field;
	}

}
