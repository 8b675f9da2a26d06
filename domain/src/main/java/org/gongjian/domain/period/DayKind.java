package org.gongjian.domain.period;

/**
 * What somebody says about a day.
 */
public enum DayKind {

	/** 休: a day off, whatever day of the week it is. */
	OFF,
	/** 班: worked on, whatever day of the week it is. */
	WORKED,
	/** 恢复: as the shipped calendar has it; takes back what was said before. */
	AS_SHIPPED

}
