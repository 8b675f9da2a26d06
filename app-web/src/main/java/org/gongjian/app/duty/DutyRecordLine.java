package org.gongjian.app.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.persistence.duty.RecordRow;

/**
 * A record of a duty as pages show it.
 *
 * @param at when it was recorded
 * @param struckAt when it was struck out; empty where it was not
 * @param strikes whether the person may strike it out
 * @param late whether it was done after the occurrence that it counts for
 */
public record DutyRecordLine(RecordRow row, String at, String struckAt, List<File> files, boolean strikes,
		boolean late) {

	/** The same as it was at a moment, when nothing can be done about it. */
	DutyRecordLine asOf(Instant moment) {
		boolean struck = this.row.struckAt() != null && !this.row.struckAt().isAfter(moment);
		return new DutyRecordLine(struck ? this.row : this.row.unstruck(), this.at, struck ? this.struckAt : "",
				this.files, false, this.late);
	}

	/** A file behind it. */
	public record File(UUID id, String name) {

	}

	/** The rows of each record, which have a file each, in their order. */
	static List<List<RecordRow>> byRecord(List<RecordRow> rows) {
		Map<UUID, List<RecordRow>> records = new LinkedHashMap<>();
		rows.forEach((row) -> records.computeIfAbsent(row.id(), (id) -> new ArrayList<>()).add(row));
		return List.copyOf(records.values());
	}

	static List<File> files(List<RecordRow> rows) {
		List<File> files = new ArrayList<>();
		for (RecordRow row : rows) {
			if (row.fileId() != null && row.fileName() != null) {
				files.add(new File(row.fileId(), row.fileName()));
			}
		}
		return files;
	}

}
