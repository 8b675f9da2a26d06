package org.gongjian.persistence.slip;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.jspecify.annotations.Nullable;

/**
 * A slip as a line of a list.
 */
public record SlipLine(UUID id, SlipGrade grade, SlipState state, SlipCause cause, int year, int number, String words,
		LocalDate replyBy, UUID planId, String plan, @Nullable String taskNumber, String task, @Nullable UUID unitId,
		@Nullable String unit) {

}
