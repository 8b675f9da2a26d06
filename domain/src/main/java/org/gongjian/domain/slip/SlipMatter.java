package org.gongjian.domain.slip;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something for which a slip is to be raised, or was.
 *
 * @param unitId the unit that is to answer; {@code null} where no unit has a part
 * @param assignmentId its part in the task, where it is about that
 * @param targetId the target whose limit does not hold
 * @param since the day from which it is so
 */
public record SlipMatter(SlipKey key, UUID planId, UUID taskId, @Nullable UUID unitId, @Nullable UUID assignmentId,
		@Nullable UUID targetId, LocalDate since) {

}
