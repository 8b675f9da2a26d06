package org.gongjian.domain.target;

/**
 * Whether a number in a plan is to be reached or only quoted.
 */
public enum TargetKind {

	/** 量化目标: something the plan sets out to reach or keep to. */
	TARGET,
	/**
	 * 政策标准: a rate, subsidy or limit that the plan quotes as a rule; shown, not tracked.
	 */
	STANDARD

}
