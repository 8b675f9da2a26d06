package org.gongjian.persistence.life;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.life.LifeState;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A task that is closed, or was drawn for a re-check.
 */
public record ClosedRow(UUID taskId, LifeState state, String action, TaskKind kind, @Nullable String number,
		String text, @Nullable Instant since) {

}
