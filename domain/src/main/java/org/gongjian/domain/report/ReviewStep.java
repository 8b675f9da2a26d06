package org.gongjian.domain.report;

/**
 * Which of the reviews of a submission it is.
 */
public enum ReviewStep {

	/** 初审: by the unit's own reviewer. */
	FIRST,
	/** 复核: by the lead unit or the office, where the plan says so. */
	SECOND

}
