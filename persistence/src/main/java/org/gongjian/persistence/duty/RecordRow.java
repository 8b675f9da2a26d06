package org.gongjian.persistence.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A record of a duty with one of its files, if it has any, and how it was struck out, if
 * it was.
 *
 * @param unit the short name of the unit
 */
public record RecordRow(UUID id, UUID dutyId, UUID unitId, String unit, LocalDate countsFor, LocalDate doneOn,
		String note, UUID recordedBy, String recorder, Instant recordedAt, @Nullable String strikeReason,
		@Nullable String striker, @Nullable Instant struckAt, @Nullable UUID fileId, @Nullable String fileName) {

	/** The same before it was struck out. */
	public RecordRow unstruck() {
		return new RecordRow(this.id, this.dutyId, this.unitId, this.unit, this.countsFor, this.doneOn, this.note,
				this.recordedBy, this.recorder, this.recordedAt, null, null, null, this.fileId, this.fileName);
	}

	public boolean isStruck() {
		return this.struckAt != null;
	}

}
