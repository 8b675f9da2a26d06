package org.gongjian.domain.target;

/**
 * What is unusual about a figure. It is asked about and never forbidden.
 */
public enum Oddity {

	/** The part is larger than the whole. */
	PART_ABOVE_WHOLE,
	/** A share or an addition below zero. */
	BELOW_ZERO,
	/** More than ten times the unit's former figure. */
	JUMP_UP,
	/** Less than a tenth of the unit's former figure. */
	JUMP_DOWN,
	/** A level that only grows has fallen. */
	FALLEN,
	/** More than three times the goal. */
	FAR_ABOVE_GOAL

}
