package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
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
 */
public record ReportLine(UUID assignmentId, String unit, String action, TaskKind kind, @Nullable String number,
		String text, UnitRole role, long targets, @Nullable ReportStatus status) {

}
