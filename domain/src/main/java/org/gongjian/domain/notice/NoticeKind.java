package org.gongjian.domain.notice;

/**
 * What a notice is about.
 */
public enum NoticeKind {

	/** 督办单: one was raised, answered, returned, accepted, closed or withdrawn. */
	SLIP,
	/** 到期提醒: all that is due, in one notice. */
	DUE,
	/** 方案: one was published or amended. */
	PLAN,
	/** 办理结果: what was decided about a report, a request or a task of the unit. */
	DECISION

}
