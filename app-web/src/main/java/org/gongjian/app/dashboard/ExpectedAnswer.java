package org.gongjian.app.dashboard;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report that was expected and whether it came in, as a program reads it.
 *
 * @param status {@code null} where nobody has begun it
 */
record ExpectedAnswer(UUID planId, UUID taskId, UUID assignmentId, UUID unitId, String unit, LocalDate periodStart,
		LocalDate deadline, Receipt receipt, @Nullable ReportStatus status) {

	static ExpectedAnswer of(ReportStanding report) {
		return new ExpectedAnswer(report.task().task().planId(), report.task().task().id(),
				report.part().assignmentId(), report.part().unitId(), report.part().unit(), report.period().start(),
				report.deadline(), report.receipt(), report.status());
	}

	/** What it is listed by. */
	static String key(ReportStanding report) {
		return report.period().start() + " " + report.part().assignmentId();
	}

}
