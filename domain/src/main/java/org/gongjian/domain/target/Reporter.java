package org.gongjian.domain.target;

import java.util.UUID;

import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.ReportingPeriod;

/**
 * A unit that owes figures for a target.
 *
 * @param unitId the unit
 * @param owed for which periods it owes one
 */
public record Reporter(UUID unitId, OwedPeriods owed) {

	/** A unit that owes figures for all periods. */
	public static Reporter of(UUID unitId) {
		return new Reporter(unitId, OwedPeriods.ALL);
	}

	boolean owes(ReportingPeriod period) {
		return this.owed.owes(period);
	}

}
