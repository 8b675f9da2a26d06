package org.gongjian.domain.duty;

import org.gongjian.domain.target.Light;

/**
 * How an occurrence of a duty stands on a day.
 */
public enum DutyState {

	/** 未开始: its first day is still to come. */
	AHEAD(Light.NONE),
	/** 未办: not done as often as it is to be, and there is time. */
	OPEN(Light.NONE),
	/** 临期: not done, and its last day is near. */
	DUE_SOON(Light.YELLOW),
	/** 逾期未办: its last day has gone by. */
	MISSED(Light.RED),
	/** 已办: in time. */
	DONE(Light.GREEN),
	/** 逾期办结: as often as it is to be, but not in time. */
	DONE_LATE(Light.YELLOW);

	private final Light light;

	DutyState(Light light) {
		this.light = light;
	}

	public Light light() {
		return this.light;
	}

	public boolean isDone() {
		return this == DONE || this == DONE_LATE;
	}

}
