package org.gongjian.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.report.ExpectedReports;
import org.gongjian.app.report.OddityText;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.evidence.EvidenceQueries;
import org.gongjian.persistence.report.ApprovedFigure;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReportTarget;
import org.gongjian.persistence.report.ReviewQueries;
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

	private final ReportQueries reports;

	private final EvidenceQueries evidence;

	private final ExpectedReports expectedReports;

	private final PeriodText periods;

	private final MomentText moments;

	private final Texts texts;

	private final OddityText oddities;

	ReviewPages(ReviewQueries reviews, ReportQueries reports, EvidenceQueries evidence, ExpectedReports expectedReports,
			PeriodText periods, MomentText moments, Texts texts, OddityText oddities) {
		this.reviews = reviews;
		this.reports = reports;
		this.evidence = evidence;
		this.expectedReports = expectedReports;
		this.periods = periods;
		this.moments = moments;
		this.texts = texts;
		this.oddities = oddities;
	}

	/**
	 * The page of a report.
	 * @throws NotFoundException if there is none in scope that was ever handed in
	 */
	@Transactional(readOnly = true)
	public ReviewPage page(CurrentAccount account, UUID reportId) {
		Scope scope = account.scope();
		SubmittedReport report = this.reviews.findSubmitted(scope, reportId).orElseThrow(NotFoundException::new);
		ReportHeading heading = this.reports.findHeading(scope, report.assignmentId())
			.orElseThrow(NotFoundException::new);
		ReportingCalendar calendar = this.expectedReports.calendarOf(scope, heading.planId());
		ReportingPeriod period = calendar.periodFrom(report.periodStart());
		ReviewBasis basis = basis(scope, report, calendar);
		ReportContent before = basis.contentOrEmpty();
		ReportContent now = report.content();
		return new ReviewPage(report, heading, this.reports.findOfficials(scope, heading.actionId()),
				this.periods.of(period), calendar.deadlineOf(period), this.moments.of(report.submittedAt()),
				basis.content(), basis.name(), TextChange.between(before.done(), now.done()),
				TextChange.between(before.problems(), now.problems()),
				TextChange.between(before.nextStep(), now.nextStep()), figures(scope, report, basis.figures()),
				this.evidence.findOf(scope, reportId), this.reports.findReviews(scope, reportId),
				report.isBy(account.id()));
	}

	private ReviewBasis basis(Scope scope, SubmittedReport report, ReportingCalendar calendar) {
		if (report.submissions() > 1) {
			int number = report.submissions() - 1;
			return new ReviewBasis(this.reviews.findSubmission(scope, report.id(), number).orElse(null),
					this.reviews.findSubmissionFigures(scope, report.id(), number),
					this.texts.of("review.basis.submission", number));
		}
		LocalDate start = report.periodStart();
		return this.reviews.findApproved(scope, report.assignmentId(), start, Limit.of(1))
			.stream()
			.findFirst()
			.map((earlier) -> new ReviewBasis(earlier.content(), this.reports.findFigures(scope, earlier.id()),
					this.texts.of("review.basis.approved",
							this.periods.of(calendar.periodFrom(earlier.periodStart())))))
			.orElseGet(() -> new ReviewBasis(null, List.of(), this.texts.of("review.basis.none")));
	}

	private List<ComparedFigure> figures(Scope scope, SubmittedReport report, List<ReportedFigure> before) {
		Map<UUID, Figure> old = byTarget(before);
		Map<UUID, Figure> now = byTarget(this.reports.findFigures(scope, report.id()));
		Map<UUID, Figure> former = this.reports.findApprovedFigures(scope, report.assignmentId(), report.periodStart())
			.stream()
			.collect(Collectors.toMap(ApprovedFigure::targetId, ApprovedFigure::figure, (latest, older) -> latest));
		return this.reports.findTargets(scope, report.assignmentId())
			.stream()
			.map((target) -> compare(target, old, now, former.get(target.id())))
			.toList();
	}

	private ComparedFigure compare(ReportTarget target, Map<UUID, Figure> old, Map<UUID, Figure> now,
			@Nullable Figure former) {
		Figure before = old.get(target.id());
		Figure after = now.get(target.id());
		String measure = target.goal().measure();
		return new ComparedFigure(target.indicator(), FigureText.of(target.goal()), FigureText.of(before, measure),
				FigureText.parts(before), FigureText.of(after, measure), FigureText.parts(after),
				(after != null) ? this.oddities.of(target, after, former) : List.of());
	}

	private static Map<UUID, Figure> byTarget(List<ReportedFigure> figures) {
		return figures.stream().collect(Collectors.toMap(ReportedFigure::targetId, ReportedFigure::figure));
	}

}
