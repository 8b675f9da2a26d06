package org.gongjian.domain.target;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.ReportingPeriod;

/**
 * A unit that owes figures for a target.
 *
 * @param unitId the unit
 * @param owedFrom the first day for which it owes one
 */
public record Reporter(UUID unitId, LocalDate owedFrom) {

	/** A unit that owes figures for all periods. */
	public static Reporter of(UUID unitId) {
		return new Reporter(unitId, LocalDate.MIN);
	}

	boolean owes(ReportingPeriod period) {
		return !period.start().isBefore(this.owedFrom);
	}

}
