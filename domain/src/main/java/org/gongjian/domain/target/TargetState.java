package org.gongjian.domain.target;

/**
 * How a target stands on a day.
 */
public enum TargetState {

	/** Reached. */
	MET(Light.GREEN),
	/** A limit that holds. */
	HELD(Light.GREEN),
	/** Not yet due and on the expected line. */
	ON_TRACK(Light.GREEN),
	/**
	 * A little behind the expected line, or holding within a narrow margin of the limit.
	 */
	AT_RISK(Light.YELLOW),
	/** The latest closed period has no figure. */
	STALE(Light.YELLOW),
	/** Nothing was ever reported. */
	NO_DATA(Light.NONE),
	/** Well behind the expected line. */
	BEHIND(Light.RED),
	/** A limit that does not hold. */
	BREACHED(Light.RED),
	/** The due date has passed unmet. */
	MISSED(Light.RED);

	private final Light light;

	TargetState(Light light) {
		this.light = light;
	}

	public Light light() {
		return this.light;
	}

	/** Of two states the one that needs more attention. */
	TargetState orWorse(TargetState other) {
		return (other.ordinal() > ordinal()) ? other : this;
	}

}
