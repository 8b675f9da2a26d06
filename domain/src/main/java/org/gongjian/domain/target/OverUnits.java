package org.gongjian.domain.target;

/**
 * How figures of several units add up.
 */
public enum OverUnits {

	/** Sum of the units' figures. */
	SUM,
	/** Sum of numerators over sum of denominators; never a mean of percentages. */
	RATIO,
	/** Every unit must meet the goal on its own: 每村1所. */
	EACH,
	/** One unit reports for all. */
	SINGLE

}
