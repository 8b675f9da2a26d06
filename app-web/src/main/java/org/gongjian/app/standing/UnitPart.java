package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit's part in a task and how far it has come.
 *
 * @param percent as last approved; {@code null} where nothing was approved yet
 * @param owedFrom the first day for which reports are owed; {@code null} for all periods
 */
public record UnitPart(UUID assignmentId, UUID unitId, String unit, UnitRole role, @Nullable String viaGroup,
		@Nullable Integer percent, @Nullable LocalDate owedFrom) {

	/**
	 * Whether a report is owed for the period; what an amendment brought is owed from
	 * then on.
	 */
	public boolean owes(ReportingPeriod period) {
		return this.owedFrom == null || !period.start().isBefore(this.owedFrom);
	}

	boolean isDone() {
		return this.percent != null && this.percent == 100;
	}

}
