package org.gongjian.app.publishing;

import java.time.YearMonth;

import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The months of a plan, among which the first one that units report for is chosen.
 *
 * @param start the first
 * @param end the last
 */
record PlanMonths(YearMonth start, YearMonth end) {

	/** As the head says; {@code null} where it does not. */
	static @Nullable PlanMonths of(PlanHead head) {
		return (head.periodStart() == null || head.periodEnd() == null) ? null
				: new PlanMonths(YearMonth.from(head.periodStart()), YearMonth.from(head.periodEnd()));
	}

	boolean contain(YearMonth month) {
		return !month.isBefore(this.start) && !month.isAfter(this.end);
	}

	/** The month itself, or the nearest that is in the plan. */
	YearMonth nearest(YearMonth month) {
		if (month.isBefore(this.start)) {
			return this.start;
		}
		return month.isAfter(this.end) ? this.end : month;
	}

}
