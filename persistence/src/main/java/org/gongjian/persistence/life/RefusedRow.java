package org.gongjian.persistence.life;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A task whose application was refused or returned, or that was opened again, and of
 * which nothing was done since.
 *
 * @param what what was decided
 * @param at when
 */
public record RefusedRow(UUID taskId, LifeAction what, String action, TaskKind kind, @Nullable String number,
		String text, String reason, Instant at) {

}
