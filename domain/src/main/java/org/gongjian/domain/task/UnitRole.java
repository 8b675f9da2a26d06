package org.gongjian.domain.task;

/**
 * The part a unit has in a task, as the plan says it.
 */
public enum UnitRole {

	/** 牵头: leads, and answers for the joint report. */
	LEAD,
	/** 配合: supports a lead that the plan names. */
	SUPPORT,
	/** 责任: answers for the task in a plain list that names no lead. */
	RESPONSIBLE

}
