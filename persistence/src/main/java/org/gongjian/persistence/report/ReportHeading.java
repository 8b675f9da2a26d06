package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about: the plan's sentence and where it stands.
 *
 * @param assignmentId whose part in which task
 * @param planId the plan
 * @param plan its title
 * @param actionId the action
 * @param action its name
 * @param taskId the task
 * @param kind a task, or the goals of the action
 * @param number the task's number as printed; {@code null} where none is
 * @param text the plan's sentence
 * @param unit the short name of the unit
 * @param role the unit's part
 */
public record ReportHeading(UUID assignmentId, UUID planId, String plan, UUID actionId, String action, UUID taskId,
		TaskKind kind, @Nullable String number, String text, String unit, UnitRole role) {

}
