package org.gongjian.app.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.report.WaitingReport;

/**
 * A report that waits for a review, as a program reads it.
 *
 * @param submission and step name what a decision is on
 * @param own whether the person wrote it or did its first review and so may not decide
 * @param remarks why it is worth a closer look, one sentence each
 */
record WaitingAnswer(UUID reportId, UUID planId, String plan, UUID unitId, String unit, UUID actionId, String action,
		String task, LocalDate periodStart, ReportStatus status, int submission, ReviewStep step, String submittedBy,
		Instant submittedAt, boolean own, List<String> remarks) {

	static WaitingAnswer of(WaitingReport report, List<String> remarks) {
		ChosenReport chosen = ChosenReport.of(report);
		return new WaitingAnswer(report.id(), report.planId(), report.plan(), report.unitId(), report.unit(),
				report.actionId(), report.action(), report.text(), report.periodStart(), report.status(),
				chosen.submission(), chosen.step(), report.submittedBy(), report.submittedAt(), report.own(), remarks);
	}

}
