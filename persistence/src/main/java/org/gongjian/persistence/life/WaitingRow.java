package org.gongjian.persistence.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.life.LifeState;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * An application that waits for a decision.
 */
public record WaitingRow(UUID taskId, LifeState state, String action, TaskKind kind, @Nullable String number,
		String text, @Nullable String unit, UUID askedById, String askedBy, Instant askedAt, String reason,
		@Nullable LocalDate day) {

}
