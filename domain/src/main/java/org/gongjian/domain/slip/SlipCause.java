package org.gongjian.domain.slip;

/**
 * Why a slip is raised.
 */
public enum SlipCause {

	/** 临近时限: the task is due within a few working days and not done. */
	NEAR_DUE,
	/** 逾期未完成: the task's day has passed and it is not done. */
	OVERDUE,
	/** 未报: the report of the latest closed period has not come. */
	NO_REPORT,
	/** 两次退回: a report was sent back twice and not handed in again. */
	RETURNED_TWICE,
	/** 突破限值: a limit does not hold in the latest period. */
	LIMIT_BREACHED,
	/** 要求临期: the last day of an occurrence of a duty is near and it is not done. */
	DUTY_DUE_SOON,
	/** 要求未办: a duty was not done the last time it came due. */
	DUTY_MISSED,
	/** 人工发起: the office asks in its own words. */
	BY_HAND

}
