package org.gongjian.app.standing;

import java.util.UUID;

import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task and how far it has come.
 *
 * @param percent as last approved; {@code null} where nothing was approved yet
 * @param owed for which periods its reports are owed
 */
public record UnitPart(UUID assignmentId, UUID unitId, String unit, UnitRole role, @Nullable String viaGroup,
		@Nullable Integer percent, OwedPeriods owed) {

	/** Whether a report is owed for the period. */
	public boolean owes(ReportingPeriod period) {
		return this.owed.owes(period);
	}

	public boolean isDone() {
		return this.percent != null && this.percent == 100;
	}

}
