package org.gongjian.domain.notice;

/**
 * What is due to a person, in the order in which it is told.
 */
public enum DueKind {

	/** 督办单待答复. */
	SLIP,
	/** 督办单答复待审核. */
	SLIP_REPLY,
	/** 填报待审核. */
	REVIEW,
	/** 申请待审批. */
	DECISION,
	/** 填报被退回. */
	RETURNED,
	/** 未报. */
	MISSING,
	/** 填报将截止. */
	REPORT,
	/** 任务临近时限. */
	TASK

}
