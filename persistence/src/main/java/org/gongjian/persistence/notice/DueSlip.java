package org.gongjian.persistence.notice;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.jspecify.annotations.Nullable;

/**
 * A slip that waits for an answer or for the office.
 */
public record DueSlip(UUID id, SlipGrade grade, SlipState state, int year, int number, @Nullable UUID unitId,
		@Nullable String unit, String task, LocalDate replyBy) {

}
