package org.gongjian.domain.life;

/**
 * As what a person acts on a task.
 */
public enum LifeActor {

	/**
	 * 主办单位: a reporter of a lead unit; where the plan names no lead, of any responsible
	 * unit.
	 */
	ANSWERING_UNIT,
	/** 责任单位: a reporter of any other unit that has a part in the task. */
	ASSIGNED_UNIT,
	/** 单位审核人: reviews reports, not the life of a task. */
	UNIT_REVIEWER,
	/** 督查员. */
	OFFICE_REVIEWER,
	/** 方案管理员, where there is an office reviewer who decides. */
	PLAN_ADMINISTRATOR,
	/** 方案管理员, 无督查员时: decides where there is no office reviewer. */
	ACTING_OFFICE,
	/** 方案修订: the amendment of the plan itself. */
	AMENDMENT

}
