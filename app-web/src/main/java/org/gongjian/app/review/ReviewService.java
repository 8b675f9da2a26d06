package org.gongjian.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.notice.DecisionNews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.report.FirstReviewerException;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportNotSubmittedException;
import org.gongjian.domain.report.ReportReview;
import org.gongjian.domain.report.ReportReviews;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;
import org.gongjian.persistence.report.ReviewQueries;
import org.gongjian.persistence.report.ReviewSeat;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves and returns reports. With the last approval the figures begin to count.
 */
@Service
class ReviewService {

	private static final int LONGEST_WORDS = 60;

	private final ProgressReports reports;

	private final ReportReviews reviews;

	private final ReviewQueries queries;

	private final ReviewSeats seats;

	private final Targets targets;

	private final Measurements measurements;

	private final Audit audit;

	private final Texts texts;

	private final ReportName names;

	private final DecisionNews news;

	private final Clock clock;

	ReviewService(ProgressReports reports, ReportReviews reviews, ReviewQueries queries, ReviewSeats seats,
			Targets targets, Measurements measurements, Audit audit, Texts texts, ReportName names, DecisionNews news,
			Clock clock) {
		this.reports = reports;
		this.reviews = reviews;
		this.queries = queries;
		this.seats = seats;
		this.targets = targets;
		this.measurements = measurements;
		this.audit = audit;
		this.texts = texts;
		this.names = names;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Approves a submission at one step; after the last one its figures count.
	 * @param chosen the submission that the reviewer has read
	 * @return how far the report has come with that: ENDORSED where another review
	 * follows
	 * @throws ReportNotSubmittedException if that one no longer waits for that review
	 * @throws OwnReportException if the reviewer wrote or submitted it
	 * @throws FirstReviewerException if the reviewer did its first review
	 * @throws ForeignReviewException if that review is another's to do
	 */
	@Transactional
	public ReportStatus approve(CurrentAccount account, ChosenReport chosen) {
		ProgressReport report = find(account, chosen);
		Instant now = this.clock.instant();
		keep(report, report.approve(chosen.step(), account.id(), now), AuditAction.APPROVE_REPORT);
		if (report.status() == ReportStatus.APPROVED) {
			this.measurements.saveAll(measurementsOf(report, account.id(), now));
		}
		return report.status();
	}

	/**
	 * Sends a submission back at one step.
	 * @param chosen the submission that the reviewer has read
	 * @param reason what is to be mended; not blank
	 * @throws ReportNotSubmittedException if that one no longer waits for that review
	 * @throws OwnReportException if the reviewer wrote or submitted it
	 * @throws FirstReviewerException if the reviewer did its first review
	 * @throws ForeignReviewException if that review is another's to do
	 */
	@Transactional
	public void sendBack(CurrentAccount account, ChosenReport chosen, String reason) {
		ProgressReport report = find(account, chosen);
		keep(report, report.sendBack(chosen.step(), account.id(), reason, this.clock.instant()),
				AuditAction.RETURN_REPORT);
		tell(account, report, reason);
	}

	private void tell(CurrentAccount account, ProgressReport report, String reason) {
		String name = this.queries.find(this.seats.of(account), report.id()).map(this.names::of).orElse("");
		this.news.tell(report.jurisdictionId(), Set.of(report.unitId()), account.id(),
				new DecisionNews.Told("returned " + report.id() + " " + report.submissions(),
						this.texts.ofRecord("notice.told.report.RETURNED", name,
								PlainText.beginning(reason, LONGEST_WORDS)),
						"/reports/" + report.assignmentId() + "/" + report.periodStart()));
	}

	/**
	 * Holds the report before anything is asked of it: whoever comes second sees what the
	 * first did.
	 */
	private ProgressReport find(CurrentAccount account, ChosenReport chosen) {
		ReviewSeat seat = this.seats.of(account);
		this.queries.find(seat, chosen.reportId()).orElseThrow(NotFoundException::new);
		ProgressReport report = this.reports.findForChange(account.jurisdictionId(), chosen.reportId())
			.orElseThrow(NotFoundException::new);
		if (report.submissions() != chosen.submission() || report.status().awaits() != chosen.step()) {
			throw new ReportNotSubmittedException(report.status());
		}
		if (!this.queries.isFor(seat, chosen.reportId())) {
			throw new ForeignReviewException();
		}
		return report;
	}

	private void keep(ProgressReport report, ReportReview review, AuditAction action) {
		this.reviews.save(review);
		String submission = this.texts.ofRecord("review.audit.submission", review.submission());
		this.audit.note(action, "ProgressReport", report.id(),
				report.reviewSteps().hasSecond() ? submission + " " + this.texts.ofRecord(review.step()) : submission,
				review.reason());
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
