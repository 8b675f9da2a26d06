package org.gongjian.app.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a duty of a unit with what was recorded for it, as a program reads
 * it.
 *
 * @param open whether the person may record for it
 */
record DutyDetail(UUID dutyId, UUID unitId, String unit, UUID planId, UUID taskId, String quote, String rhythm,
		DutyAnswer.Occurrence occurrence, boolean open, List<DutyRecordAnswer> records) {

	static DutyDetail of(DutyPage page) {
		return new DutyDetail(page.row().dutyId(), page.row().unitId(), page.row().unit(), page.row().planId(),
				page.row().taskId(), page.row().quote(), page.rhythm(), DutyAnswer.Occurrence.of(page.now()),
				page.open(), page.records().stream().map(DutyRecordAnswer::of).toList());
	}

	/** A record; struck out where it says by whom. */
	record DutyRecordAnswer(UUID id, LocalDate doneOn, String note, String recorder, Instant recordedAt, boolean late,
			@Nullable String struckBy, @Nullable String strikeReason, List<DutyRecordLine.File> files) {

		static DutyRecordAnswer of(DutyRecordLine line) {
			return new DutyRecordAnswer(line.row().id(), line.row().doneOn(), line.row().note(), line.row().recorder(),
					line.row().recordedAt(), line.late(), line.row().striker(), line.row().strikeReason(),
					line.files());
		}

	}

}
