package org.gongjian.domain.period;

/**
 * Which days are counted up to a deadline.
 */
public enum DayCount {

	/** 自然日: all days. */
	CALENDAR,
	/** 工作日: days that are worked on. */
	WORKING

}
