package org.gongjian.persistence.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * A slip with the names of what it is about.
 *
 * @param unit the short name of the unit that is to answer; {@code null} where no unit
 * has a part in the task
 * @param target the indicator whose limit does not hold
 * @param former the slip that was left unanswered before it
 * @param reply the number of the reply that waits or was accepted; 0 for none
 */
public record SlipRow(UUID id, SlipGrade grade, SlipState state, SlipCause cause, int year, int number, String words,
		LocalDate replyBy, UUID planId, String plan, UUID taskId, TaskKind kind, @Nullable String taskNumber,
		String task, @Nullable UUID unitId, @Nullable String unit, @Nullable String target, @Nullable UUID former,
		@Nullable UUID raisedById, @Nullable String raisedBy, Instant raisedAt, int events, int reply,
		@Nullable UUID repliedBy) {

}
