package org.gongjian.persistence.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A duty and a unit that owes it, or owed it before an amendment of the plan.
 *
 * @param unit the short name of the unit
 * @param withdrawnAt when the text was published that no longer holds the duty
 * @param endedAt when the text was published that gives the unit no part in the task
 */
public record OwingRow(UUID dutyId, UUID planId, UUID taskId, TaskKind kind, @Nullable String number, String text,
		String action, String quote, @Nullable Rhythm every, int everyCount, @Nullable Integer times,
		@Nullable LocalDate dutyFrom, @Nullable Instant withdrawnAt, UUID unitId, String unit,
		@Nullable LocalDate unitFrom, @Nullable Instant endedAt) {

}
