package org.gongjian.domain.period;

/**
 * How long a reporting period is.
 */
public enum PeriodKind {

	MONTH, QUARTER, WEEK

}
