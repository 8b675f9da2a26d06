package org.gongjian.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportNotSubmittedException;
import org.gongjian.domain.report.ReportReview;
import org.gongjian.domain.report.ReportReviews;
import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves and returns reports. With the approval the figures begin to count.
 */
@Service
class ReviewService {

	private final ProgressReports reports;

	private final ReportReviews reviews;

	private final Targets targets;

	private final Measurements measurements;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	ReviewService(ProgressReports reports, ReportReviews reviews, Targets targets, Measurements measurements,
			Audit audit, Texts texts, Clock clock) {
		this.reports = reports;
		this.reviews = reviews;
		this.targets = targets;
		this.measurements = measurements;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Approves a submission.
	 * @param submission the number of the submission that the reviewer has read
	 * @throws ReportNotSubmittedException if that one no longer waits for review
	 * @throws OwnReportException if the reviewer wrote or submitted it
	 */
	@Transactional
	public void approve(CurrentAccount account, UUID reportId, int submission) {
		ProgressReport report = find(account, reportId, submission);
		Instant now = this.clock.instant();
		keep(report, report.approve(account.id(), now), AuditAction.APPROVE_REPORT);
		this.measurements.saveAll(measurementsOf(report, account.id(), now));
	}

	/**
	 * Sends a submission back.
	 * @param submission the number of the submission that the reviewer has read
	 * @param reason what is to be mended; not blank
	 * @throws ReportNotSubmittedException if that one no longer waits for review
	 * @throws OwnReportException if the reviewer wrote or submitted it
	 */
	@Transactional
	public void sendBack(CurrentAccount account, UUID reportId, int submission, String reason) {
		ProgressReport report = find(account, reportId, submission);
		keep(report, report.sendBack(account.id(), reason, this.clock.instant()), AuditAction.RETURN_REPORT);
	}

	private ProgressReport find(CurrentAccount account, UUID reportId, int submission) {
		ProgressReport report = this.reports.findForChange(account.jurisdictionId(), reportId)
			.filter((found) -> account.scope().sees(found.unitId()))
			.orElseThrow(NotFoundException::new);
		if (report.submissions() != submission) {
			throw new ReportNotSubmittedException(report.status());
		}
		return report;
	}

	private void keep(ProgressReport report, ReportReview review, AuditAction action) {
		this.reviews.save(review);
		this.audit.note(action, "ProgressReport", report.id(),
				this.texts.ofRecord("review.audit.submission", review.submission()), review.reason());
	}

	private List<Measurement> measurementsOf(ProgressReport report, UUID accountId, Instant now) {
		List<Measurement> measured = new ArrayList<>();
		report.figures().forEach((targetId, figure) -> {
			NumericTarget target = this.targets.findByJurisdictionIdAndId(report.jurisdictionId(), targetId)
				.orElseThrow();
			measured.add(new Measurement(target, report.unitId(), report.periodStart(), figure, report.id(), accountId,
					now));
		});
		return measured;
	}

}
