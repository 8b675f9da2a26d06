package org.gongjian.domain.period;

/**
 * What was decided about one unit's one report in a locked period.
 */
public enum PermitDecision {

	/** 准予补报: it may be written until a day. */
	GRANTED,
	/** 不予补报: what was asked for is not given. */
	REFUSED,
	/** 收回许可: it may no longer be written. */
	WITHDRAWN

}
