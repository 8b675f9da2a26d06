package org.gongjian.persistence.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeState;
import org.jspecify.annotations.Nullable;

/**
 * An event of a task's life with one of its files, if it has any.
 *
 * @param unit the short name of the unit it was done for
 */
public record LifeRow(UUID id, int number, LifeAction action, LifeState from, LifeState to, @Nullable UUID unitId,
		@Nullable String unit, UUID accountId, String person, String reason, @Nullable LocalDate day,
		LocalDate dueBefore, LocalDate dueAfter, @Nullable Integer about, Instant at, @Nullable UUID fileId,
		@Nullable String fileName) {

}
