package org.gongjian.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.report.ExpectedReports;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.evidence.EvidenceQueries;
import org.gongjian.persistence.report.FormerSubmission;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReviewQueries;
import org.gongjian.persistence.report.ReviewSeat;
import org.gongjian.persistence.report.SubmittedReport;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what stands on the page of a review: the report beside what came before it.
 */
@Service
class ReviewPages {

	private final ReviewQueries reviews;

	private final ReviewSeats seats;

	private final ReportQueries reports;

	private final EvidenceQueries evidence;

	private final ExpectedReports expectedReports;

	private final FigureComparison figures;

	private final PeriodText periods;

	private final MomentText moments;

	private final Texts texts;

	ReviewPages(ReviewQueries reviews, ReviewSeats seats, ReportQueries reports, EvidenceQueries evidence,
			ExpectedReports expectedReports, FigureComparison figures, PeriodText periods, MomentText moments,
			Texts texts) {
		this.reviews = reviews;
		this.seats = seats;
		this.reports = reports;
		this.evidence = evidence;
		this.expectedReports = expectedReports;
		this.figures = figures;
		this.periods = periods;
		this.moments = moments;
		this.texts = texts;
	}

	/**
	 * The page of a report.
	 * @throws NotFoundException if there is none that was ever handed in and that the
	 * person reviews
	 */
	@Transactional(readOnly = true)
	public ReviewPage page(CurrentAccount account, UUID reportId) {
		ReviewSeat seat = this.seats.of(account);
		SubmittedReport report = submitted(seat, reportId);
		Scope scope = account.scope().with(report.unitId());
		ReportHeading heading = this.reports.findHeading(scope, report.assignmentId())
			.orElseThrow(NotFoundException::new);
		ReportingCalendar calendar = this.expectedReports.calendarOf(scope, heading.planId());
		ReportingPeriod period = calendar.periodFrom(report.periodStart());
		FormerSubmission approved = this.reviews
			.findApproved(scope, report.assignmentId(), report.periodStart(), report.submissions(), Limit.of(1))
			.stream()
			.findFirst()
			.orElse(null);
		return new ReviewPage(report, heading, this.reports.findOfficials(scope, heading.actionId()),
				this.periods.of(period), calendar.deadlineOf(period), this.moments.of(report.submittedAt()),
				change(scope, heading, report, basis(scope, report, approved, calendar)),
				reviewed(scope, report).filter((former) -> approved == null || !former.id().equals(approved.id()))
					.map((former) -> change(scope, heading, report, basis(scope, report, former, calendar)))
					.orElse(null),
				this.evidence.findOf(scope, reportId), this.reports.findReviews(scope, reportId),
				this.reviews.isFor(seat, reportId));
	}

	/**
	 * A file behind a report.
	 * @throws NotFoundException if there is none behind a report that the person reviews
	 */
	@Transactional(readOnly = true)
	public EvidenceFile file(CurrentAccount account, UUID reportId, UUID id) {
		SubmittedReport report = submitted(this.seats.of(account), reportId);
		return this.evidence.findOf(account.scope().with(report.unitId()), reportId)
			.stream()
			.filter((file) -> file.id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private SubmittedReport submitted(ReviewSeat seat, UUID reportId) {
		return this.reviews.findSubmitted(seat, reportId).orElseThrow(NotFoundException::new);
	}

	private Optional<FormerSubmission> reviewed(Scope scope, SubmittedReport report) {
		return this.reviews.findReviewedBefore(scope, report.id(), report.submissions())
			.flatMap((number) -> this.reviews.findSubmission(scope, report.id(), number));
	}

	private ReviewChange change(Scope scope, ReportHeading heading, SubmittedReport report,
			@Nullable ReviewBasis basis) {
		return ReviewChange.of(basis, this.texts.of("review.basis.none"), report.content(),
				this.figures.of(scope, heading, report, (basis != null) ? basis.figures() : List.of()));
	}

	private @Nullable ReviewBasis basis(Scope scope, SubmittedReport report, @Nullable FormerSubmission former,
			ReportingCalendar calendar) {
		if (former == null) {
			return null;
		}
		String name = former.reportId().equals(report.id()) ? this.texts.of("review.basis.submission", former.number())
				: this.texts.of("review.basis.approved", this.periods.of(calendar.periodFrom(former.periodStart())));
		return new ReviewBasis(former.content(),
				this.reviews.findSubmissionFigures(scope.jurisdictionId(), former.id()), name);
	}

}
