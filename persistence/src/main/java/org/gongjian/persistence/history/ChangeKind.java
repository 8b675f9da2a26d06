package org.gongjian.persistence.history;

/**
 * What kind of thing happened.
 */
public enum ChangeKind {

	/** 报告: handed in, reviewed, opened again. */
	REPORT,
	/** 数据: a figure counts. */
	FIGURE,
	/** 数据更正: proposed, decided on. */
	CORRECTION,
	/** 办理: a step of a task's life. */
	LIFE,
	/** 周期要求: a duty was done, a record struck out. */
	DUTY,
	/** 规则与汇总: a target is judged, or summed up, in another way. */
	RULE,
	/** 督办单: raised, answered, decided on, escalated, closed. */
	SLIP,
	/** 填报安排. */
	SETTINGS,
	/** 锁定与补报. */
	LOCK,
	/** 方案版本. */
	AMENDMENT,
	/** 单位合并: units of a plan became one. */
	UNIT

}
