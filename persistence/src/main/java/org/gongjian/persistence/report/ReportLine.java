package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.life.LifeTurns;
import org.jspecify.annotations.Nullable;

/**
 * One report that is expected for a period, sent or not.
 *
 * @param assignmentId whose part in which task
 * @param unit the short name of the unit
 * @param action the name of the action
 * @param kind a task, or the goals of the action
 * @param number the task's number as printed; {@code null} where none is
 * @param text the plan's sentence
 * @param role the unit's part
 * @param targets how many targets the unit gives a figure for
 * @param status how far the report has come; {@code null} where nothing was written
 * @param owedFrom the first day for which it is owed; {@code null} for all periods
 * @param movedTo the states that the task came into, first to last
 * @param movedAt when each of them began
 */
public record ReportLine(UUID assignmentId, String unit, String action, TaskKind kind, @Nullable String number,
		String text, UnitRole role, long targets, @Nullable ReportStatus status, @Nullable LocalDate owedFrom,
		String @Nullable [] movedTo, Instant @Nullable [] movedAt) {

	/** For which periods it is owed. */
	public OwedPeriods owed(ZoneId zone) {
		return new OwedPeriods(this.owedFrom, new LifeTurns(this.movedTo, this.movedAt).course().rests(zone));
	}

}
