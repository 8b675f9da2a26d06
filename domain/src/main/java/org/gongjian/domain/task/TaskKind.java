package org.gongjian.domain.task;

/**
 * Whether a plan's item is one of its numbered tasks or the goals of an action.
 */
public enum TaskKind {

	/** 任务: an item of the task list. */
	TASK,
	/**
	 * 行动目标: the goals that an action sets for itself as a whole. The action's lead units
	 * report on them as on a task; they are not counted as one.
	 */
	GOALS

}
