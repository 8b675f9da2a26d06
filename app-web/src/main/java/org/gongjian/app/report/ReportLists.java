package org.gongjian.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.report.ReportLine;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReportedPlan;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what a person's units owe.
 */
@Service
class ReportLists {

	private final ReportQueries reports;

	private final ExpectedReports expectedReports;

	private final PeriodText periods;

	private final Clock clock;

	ReportLists(ReportQueries reports, ExpectedReports expectedReports, PeriodText periods, Clock clock) {
		this.reports = reports;
		this.expectedReports = expectedReports;
		this.periods = periods;
		this.clock = clock;
	}

	/**
	 * The reports of a period.
	 * @param planId the plan; {@code null} for the newest
	 * @param periodStart the period; {@code null} for the one people report for today
	 * @return empty if the units owe nothing yet
	 * @throws NotFoundException if the plan or the period is not there for these units
	 */
	@Transactional(readOnly = true)
	public Optional<ReportList> list(Scope scope, @Nullable UUID planId, @Nullable LocalDate periodStart,
			ReportFilter filter) {
		List<ReportedPlan> plans = this.reports.findPlans(scope);
		if (plans.isEmpty() && planId == null) {
			return Optional.empty();
		}
		UUID plan = plans.stream()
			.map(ReportedPlan::id)
			.filter((id) -> planId == null || planId.equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		LocalDate today = LocalDate.now(this.clock);
		ReportingCalendar calendar = this.expectedReports.calendarOf(scope, plan);
		List<ReportingPeriod> begun = calendar.begunBy(today);
		if (begun.isEmpty()) {
			return Optional.empty();
		}
		LocalDate chosen = (periodStart != null) ? periodStart : calendar.currentOn(today).start();
		ReportingPeriod period = begun.stream()
			.filter((candidate) -> candidate.start().equals(chosen))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		List<ReportLine> parts = this.reports.findLines(scope, plan, chosen);
		List<ReportLine> lines = parts.stream().filter((line) -> owed(line).owes(period)).toList();
		return Optional.of(new ReportList(plans, plan, choices(begun), chosen, calendar.deadlineOf(period),
				calendar.isClosed(period, today), filters(lines), filter,
				lines.stream().filter((line) -> Receipt.isReceived(line.status())).count(), lines.size(),
				parts.stream().filter((line) -> owed(line).isSpared(period)).count(),
				lines.stream().map(ReportLine::unit).distinct().count() > 1,
				lines.stream().filter(filter::shows).toList()));
	}

	private OwedPeriods owed(ReportLine line) {
		return line.owed(this.clock.getZone());
	}

	/** The next report of the period that nobody has handed in, after one that was. */
	@Transactional(readOnly = true)
	public Optional<ReportLine> nextOpen(Scope scope, ExpectedReport done) {
		List<ReportLine> lines = this.reports.findLines(scope, done.assignment().planId(), done.period().start());
		int place = lines.stream().map(ReportLine::assignmentId).toList().indexOf(done.assignment().id()) + 1;
		return Stream.concat(lines.stream().skip(place), lines.stream().limit(place))
			.filter((line) -> owed(line).owes(done.period()) && (line.status() == null || line.status().isOpen()))
			.findFirst();
	}

	private List<ReportList.PeriodChoice> choices(List<ReportingPeriod> begun) {
		return begun.stream()
			.sorted(Comparator.reverseOrder())
			.map((period) -> new ReportList.PeriodChoice(period.start(), this.periods.of(period)))
			.toList();
	}

	private List<ReportList.FilterChoice> filters(List<ReportLine> lines) {
		return Arrays.stream(ReportFilter.values())
			.map((filter) -> new ReportList.FilterChoice(filter, lines.stream().filter(filter::shows).count()))
			.toList();
	}

}
