package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.life.LifeTurns;
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
 * @param owedFrom the first day for which it is owed; {@code null} for all periods
 * @param movedTo the states that the task came into, first to last
 * @param movedAt when each of them began
 */
public record SheetLine(UUID assignmentId, UUID taskId, String action, TaskKind kind, @Nullable String number,
		String text, UnitRole role, @Nullable LocalDate owedFrom, String @Nullable [] movedTo,
		Instant @Nullable [] movedAt) {

	/** For which periods it is owed. */
	public OwedPeriods owed(ZoneId zone) {
		return new OwedPeriods(this.owedFrom, new LifeTurns(this.movedTo, this.movedAt).course().rests(zone));
	}

}
