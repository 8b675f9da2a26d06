package org.gongjian.domain.duty;

/**
 * How often a duty comes back.
 */
public enum Rhythm {

	DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR

}
