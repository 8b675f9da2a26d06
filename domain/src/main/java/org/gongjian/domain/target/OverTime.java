package org.gongjian.domain.target;

/**
 * How figures of successive periods add up.
 */
public enum OverTime {

	/** What each period added is summed: people trained. */
	SUM,
	/** The latest period's figure stands: coverage at the end of a period. */
	LATEST,
	/** Sum of numerators over sum of denominators to date. */
	RATIO

}
