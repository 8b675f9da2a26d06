package org.gongjian.app.amending;

/**
 * What became of a task in the new text. A task can be moved, reworded and more at once.
 */
public enum Change {

	/** 新增. */
	ADDED,
	/** 删除. */
	REMOVED,
	/** 移动: into another action, or out of the order. */
	MOVED,
	/** 改写. */
	REWORDED,
	/** 单位变化: other units or roles. */
	UNITS,
	/** 指标变化: other figures or duties. */
	TARGETS,
	/** 编号变化: another number, which is no change of the task. */
	RENUMBERED,
	/** 未变. */
	UNCHANGED

}
