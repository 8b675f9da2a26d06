package org.gongjian.persistence.task;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.duty.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A duty of a task with one of its dates, if it has any.
 */
public record DutyRow(UUID id, @Nullable Rhythm every, int everyCount, @Nullable Integer times, String quote,
		@Nullable LocalDate due) {

}
