package org.gongjian.persistence.standing;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 */
public record TaskRow(UUID id, UUID planId, UUID actionId, TaskKind kind, int position, @Nullable String number,
		String text, LocalDate due, @Nullable Integer withdrawnIn) {

}
