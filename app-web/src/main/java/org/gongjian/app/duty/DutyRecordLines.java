package org.gongjian.app.duty;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.MomentText;
import org.gongjian.persistence.duty.DutyQueries;
import org.gongjian.persistence.duty.RecordRow;

import org.springframework.stereotype.Component;

/**
 * Reads the records of duties of a task.
 */
@Component
class DutyRecordLines {

	private final DutyQueries queries;

	private final MomentText moments;

	DutyRecordLines(DutyQueries queries, MomentText moments) {
		this.queries = queries;
		this.moments = moments;
	}

	/** Those of units in scope, latest first. */
	List<DutyRecordLine> of(CurrentAccount account, UUID taskId) {
		return DutyRecordLine.byRecord(this.queries.findRecords(account.scope(), taskId))
			.stream()
			.map((rows) -> line(account, rows))
			.toList();
	}

	private DutyRecordLine line(CurrentAccount account, List<RecordRow> rows) {
		RecordRow row = rows.get(0);
		return new DutyRecordLine(row, this.moments.of(row.recordedAt()), this.moments.of(row.struckAt()),
				DutyRecordLine.files(rows),
				!row.isStruck() && DutyService.mayStrike(account, row.unitId(), row.recordedBy()),
				row.doneOn().isAfter(row.countsFor()));
	}

}
