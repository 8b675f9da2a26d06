package org.gongjian.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.report.ReportQueries;
import org.gongjian.persistence.report.ReportedPlan;
import org.gongjian.persistence.report.SheetQueries;
import org.gongjian.persistence.report.SheetUnit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page on which a unit reports all its tasks of a period.
 */
@Service
class Sheets {

	private final ReportQueries reports;

	private final SheetQueries queries;

	private final SheetRows rows;

	private final ExpectedReports expectedReports;

	private final PeriodText periods;

	private final Clock clock;

	Sheets(ReportQueries reports, SheetQueries queries, SheetRows rows, ExpectedReports expectedReports,
			PeriodText periods, Clock clock) {
		this.reports = reports;
		this.queries = queries;
		this.rows = rows;
		this.expectedReports = expectedReports;
		this.periods = periods;
		this.clock = clock;
	}

	/**
	 * The page of a unit.
	 * @param planId the plan; {@code null} for the newest
	 * @param unitId the unit; {@code null} for the person's own, or the first
	 * @param periodStart the period; {@code null} for the one people report for today
	 * @param own the person's own unit
	 * @return empty if the units owe nothing yet
	 * @throws NotFoundException if plan, unit or period are not there for this person
	 */
	@Transactional(readOnly = true)
	public Optional<Sheet> sheet(Scope scope, @Nullable UUID planId, @Nullable UUID unitId,
			@Nullable LocalDate periodStart, @Nullable UUID own) {
		List<ReportedPlan> plans = this.reports.findPlans(scope);
		if (plans.isEmpty() && planId == null) {
			return Optional.empty();
		}
		UUID plan = plans.stream()
			.map(ReportedPlan::id)
			.filter((id) -> planId == null || planId.equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		List<SheetUnit> units = this.queries.findUnits(scope, plan);
		SheetUnit unit = chosen(units, unitId, own);
		LocalDate today = LocalDate.now(this.clock);
		ReportingCalendar calendar = this.expectedReports.calendarOf(scope, plan);
		List<ReportingPeriod> begun = calendar.begunBy(today);
		if (begun.isEmpty()) {
			return Optional.empty();
		}
		LocalDate start = (periodStart != null) ? periodStart : calendar.currentOn(today).start();
		ReportingPeriod period = begun.stream()
			.filter((candidate) -> candidate.start().equals(start))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		SheetRows.Read read = this.rows.read(scope.jurisdictionId(), plan, unit.id(), calendar, period);
		return Optional.of(new Sheet(plans, plan, units, unit, choices(begun), start, calendar.deadlineOf(period),
				calendar.isClosed(period, today), read.lock(), read.spared(), read.rows()));
	}

	private static SheetUnit chosen(List<SheetUnit> units, @Nullable UUID unitId, @Nullable UUID own) {
		if (unitId == null) {
			return units.stream()
				.filter((unit) -> unit.id().equals(own))
				.findFirst()
				.or(() -> units.stream().findFirst())
				.orElseThrow(NotFoundException::new);
		}
		return units.stream()
			.filter((unit) -> unit.id().equals(unitId))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private List<ReportList.PeriodChoice> choices(List<ReportingPeriod> begun) {
		return begun.stream()
			.sorted(Comparator.reverseOrder())
			.map((period) -> new ReportList.PeriodChoice(period.start(), this.periods.of(period)))
			.toList();
	}

}
