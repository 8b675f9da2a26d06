package org.gongjian.app.dashboard;

import java.util.List;

import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which reports were expected and which came in, for the latest closed and the
 * current period.
 */
@Service
class ReportListService {

	private static final int ROWS = 100;

	private final PlanStandings standings;

	private final PeriodText periods;

	ReportListService(PlanStandings standings, PeriodText periods) {
		this.standings = standings;
		this.periods = periods;
	}

	/** All reports that the filter leaves, on whatever page. */
	@Transactional(readOnly = true)
	List<ReportStanding> found(ReportFilter filter, Scope scope, Moment moment) {
		return found(filter, standing(filter, scope, moment));
	}

	private static List<ReportStanding> found(ReportFilter filter, Standing standing) {
		return standing.reports().stream().filter(filter::matches).toList();
	}

	private Standing standing(ReportFilter filter, Scope scope, Moment moment) {
		List<PlanRow> chosen = this.standings.plans(scope, filter.plan(), moment)
			.stream()
			.filter((plan) -> filter.plan() == null || plan.id().equals(filter.plan()))
			.toList();
		return this.standings.asOf(scope, chosen, moment);
	}

	/** The plans that a list as of the moment leaves out. */
	@Transactional(readOnly = true)
	List<String> notKept(Scope scope, Moment moment) {
		return this.standings.notKept(scope, moment);
	}

	@Transactional(readOnly = true)
	ReportList list(ReportFilter filter, Scope scope, Moment moment) {
		Standing standing = standing(filter, scope, moment);
		List<ReportStanding> found = found(filter, standing);
		int pages = Math.max(1, (found.size() + ROWS - 1) / ROWS);
		int page = Math.min(filter.pageNumber(), pages);
		List<ReportList.Line> lines = found.stream().skip((page - 1L) * ROWS).limit(ROWS).map(this::line).toList();
		return new ReportList(filter, standing.actionOptions(), standing.units(scope), lines, found.size(), page,
				pages);
	}

	private ReportList.Line line(ReportStanding report) {
		return new ReportList.Line(report.task().task().id(), report.task().task().number(),
				report.task().task().text(), report.part().unit(), this.periods.of(report.period()),
				report.deadline().toString(), report.receipt().name(),
				(report.status() != null) ? report.status().name() : null);
	}

}
