package org.gongjian.app.standing;

/**
 * Whether the report of a unit for a period came in.
 */
public enum Receipt {

	/** 按时. */
	ON_TIME,
	/** 迟报: came after the deadline. */
	LATE,
	/** 未报: the deadline has passed. */
	MISSING,
	/** 待报: not there yet, and still in time. */
	AWAITED;

	public boolean isReceived() {
		return this == ON_TIME || this == LATE;
	}

}
