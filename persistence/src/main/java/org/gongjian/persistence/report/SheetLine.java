package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * One task of a unit on its page of a period.
 *
 * @param assignmentId the unit's part in the task
 * @param taskId the task
 * @param action the name of its action
 * @param kind a task, or the goals of the action
 * @param number the task's number as printed; {@code null} where none is
 * @param text the plan's sentence
 * @param role the unit's part
 */
public record SheetLine(UUID assignmentId, UUID taskId, String action, TaskKind kind, @Nullable String number,
		String text, UnitRole role) {

}
