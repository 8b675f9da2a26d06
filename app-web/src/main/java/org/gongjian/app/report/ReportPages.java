package org.gongjian.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.LockWords;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.MomentText;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.evidence.EvidenceQueries;
import org.gongjian.persistence.report.ApprovedFigure;
import org.gongjian.persistence.report.PastReview;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReportState;
import org.gongjian.persistence.report.ReportTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what stands on the page of a report.
 */
@Service
class ReportPages {

	private final ReportQueries reports;

	private final EvidenceQueries evidence;

	private final PeriodText periods;

	private final MomentText moments;

	private final ExpectedReports expectedReports;

	private final LockWords locks;

	private final Clock clock;

	ReportPages(ReportQueries reports, EvidenceQueries evidence, PeriodText periods, MomentText moments,
			ExpectedReports expectedReports, LockWords locks, Clock clock) {
		this.reports = reports;
		this.evidence = evidence;
		this.periods = periods;
		this.moments = moments;
		this.expectedReports = expectedReports;
		this.locks = locks;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public ReportPage page(Scope scope, ExpectedReport expected) {
		UUID assignmentId = expected.assignment().id();
		LocalDate start = expected.period().start();
		ReportHeading heading = this.reports.findHeading(scope, assignmentId).orElseThrow(NotFoundException::new);
		ReportState state = this.reports.findState(scope, assignmentId, start).orElse(null);
		List<PastReview> reviews = (state != null) ? this.reports.findReviews(scope, state.id()) : List.of();
		List<EvidenceFile> files = (state != null) ? this.evidence.findOf(scope, state.id()) : List.of();
		List<ReportTarget> targets = this.reports.findTargets(scope, assignmentId);
		Map<UUID, ApprovedFigure> last = last(scope, expected);
		return new ReportPage(heading, this.reports.findOfficials(scope, heading.actionId()), start,
				this.periods.of(expected.period()), expected.deadline(), expected.isLate(LocalDate.now(this.clock)),
				cameInTime(state, expected), state, this.moments.of((state != null) ? state.savedAt() : null),
				figures(scope, state), reviews.isEmpty() ? null : reviews.get(0), earlier(scope, expected), targets,
				rows(last, expected, targets),
				last.values().stream().collect(Collectors.toMap(ApprovedFigure::targetId, ApprovedFigure::figure)),
				files, expected.endedIn(), expected.spared(),
				this.locks.notice(expected.assignment(), this.expectedReports.writability(expected)));
	}

	private boolean cameInTime(@Nullable ReportState state, ExpectedReport expected) {
		return state != null && state.firstSubmittedAt() != null
				&& !expected.isLate(LocalDate.ofInstant(state.firstSubmittedAt(), this.clock.getZone()));
	}

	private Map<UUID, Figure> figures(Scope scope, @Nullable ReportState state) {
		return (state == null) ? Map.of()
				: this.reports.findFigures(scope, state.id())
					.stream()
					.collect(Collectors.toMap(ReportedFigure::targetId, ReportedFigure::figure));
	}

	private @Nullable EarlierText earlier(Scope scope, ExpectedReport expected) {
		return this.reports.findEarlier(scope, expected.assignment().id(), expected.period().start(), Limit.of(1))
			.stream()
			.map((report) -> new EarlierText(periodName(expected, report.periodStart()), report.content()))
			.findFirst()
			.orElse(null);
	}

	private Map<UUID, ApprovedFigure> last(Scope scope, ExpectedReport expected) {
		return this.reports.findApprovedFigures(scope, expected.assignment().id(), expected.period().start())
			.stream()
			.collect(Collectors.toMap(ApprovedFigure::targetId, (figure) -> figure, (latest, older) -> latest));
	}

	private List<FigureRow> rows(Map<UUID, ApprovedFigure> last, ExpectedReport expected, List<ReportTarget> targets) {
		return IntStream.range(0, targets.size())
			.mapToObj((index) -> row(index, targets.get(index), last.get(targets.get(index).id()), expected))
			.toList();
	}

	private FigureRow row(int index, ReportTarget target, @Nullable ApprovedFigure last, ExpectedReport expected) {
		String measure = target.goal().measure();
		return new FigureRow(index, target.id(), target.indicator(), FigureText.of(target.goal()), measure,
				target.goal().isShare(), (last != null) ? FigureText.of(last.figure(), measure) : "",
				(last != null) ? periodName(expected, last.periodStart()) : "");
	}

	private String periodName(ExpectedReport expected, LocalDate start) {
		return this.periods.of(expected.calendar().periodFrom(start));
	}

}
