package org.gongjian.app.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.BegunPeriods.Begun;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.LockState;
import org.gongjian.domain.period.PeriodLock;
import org.gongjian.domain.period.PeriodLocks;
import org.gongjian.domain.period.PermitDecision;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.Plans;
import org.gongjian.persistence.period.PeriodQueries;
import org.gongjian.persistence.period.PermitRow;
import org.gongjian.persistence.period.RequestRow;
import org.gongjian.persistence.report.ReportQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what stands on the pages of a plan's periods.
 */
@Service
class PeriodPages {

	private static final UUID NONE = new UUID(0, 0);

	private final Plans plans;

	private final PlanCalendars calendars;

	private final BegunPeriods begunPeriods;

	private final PeriodLocks locks;

	private final PeriodQueries queries;

	private final ReportQueries reports;

	private final LockWords words;

	private final PeriodText periods;

	private final MomentText moments;

	private final Clock clock;

	PeriodPages(Plans plans, PlanCalendars calendars, BegunPeriods begunPeriods, PeriodLocks locks,
			PeriodQueries queries, ReportQueries reports, LockWords words, PeriodText periods, MomentText moments,
			Clock clock) {
		this.plans = plans;
		this.calendars = calendars;
		this.begunPeriods = begunPeriods;
		this.locks = locks;
		this.queries = queries;
		this.reports = reports;
		this.words = words;
		this.periods = periods;
		this.moments = moments;
		this.clock = clock;
	}

	/** The periods of a plan that have begun, latest first. */
	@Transactional(readOnly = true)
	public PeriodList list(Scope scope, UUID planId) {
		Plan plan = this.plans.findByJurisdictionIdAndId(scope.jurisdictionId(), planId)
			.orElseThrow(NotFoundException::new);
		ReportingCalendar calendar = this.calendars.of(plan);
		Map<LocalDate, List<PeriodLock>> facts = this.locks.findOfPlan(scope.jurisdictionId(), planId)
			.stream()
			.collect(Collectors.groupingBy(PeriodLock::periodStart));
		List<RequestRow> waiting = this.queries.findWaiting(scope.jurisdictionId(), planId);
		LocalDate today = LocalDate.now(this.clock);
		return new PeriodList(planId, plan.title(),
				calendar.begunBy(today)
					.stream()
					.sorted(Comparator.reverseOrder())
					.map((period) -> line(scope, planId, calendar, period,
							facts.getOrDefault(period.start(), List.of()), waiting))
					.toList());
	}

	private PeriodList.Line line(Scope scope, UUID planId, ReportingCalendar calendar, ReportingPeriod period,
			List<PeriodLock> facts, List<RequestRow> waiting) {
		LockState state = LockState.of(facts, calendar.lockedFrom(period), LocalDate.now(this.clock),
				this.clock.getZone());
		String name = this.periods.of(period);
		return new PeriodList.Line(period.start(), name, calendar.deadlineOf(period), calendar.graceEndOf(period),
				calendar.lockedFrom(period), state.isLocked(),
				state.isLocked() ? this.words.why(scope.jurisdictionId(), name, state) : "",
				waiting.stream().filter((request) -> request.periodStart().equals(period.start())).count());
	}

	/**
	 * One period.
	 * @throws NotFoundException if it has not begun, or the district has no such plan
	 */
	@Transactional(readOnly = true)
	public PeriodPage page(Scope scope, UUID planId, LocalDate start) {
		Begun begun = this.begunPeriods.find(scope, planId, start);
		LockState state = this.begunPeriods.stateOf(begun);
		ReportingCalendar calendar = begun.calendar();
		String name = this.periods.of(begun.period());
		List<PermitRow> permits = this.queries.findPermits(scope.jurisdictionId(), planId, start);
		return new PeriodPage(planId, begun.plan(), start, name, calendar.deadlineOf(begun.period()),
				calendar.graceEndOf(begun.period()), calendar.lockedFrom(begun.period()), state.isLocked(),
				state.isLocked() ? this.words.why(scope.jurisdictionId(), name, state) : "",
				lines(scope, planId, begun.period(), permits), history(scope, planId, start, permits));
	}

	private List<PeriodPage.Line> lines(Scope scope, UUID planId, ReportingPeriod period, List<PermitRow> permits) {
		LocalDate start = period.start();
		LocalDate today = LocalDate.now(this.clock);
		Map<UUID, PermitRow> latest = permits.stream()
			.collect(Collectors.toMap(PermitRow::assignmentId, Function.identity(), (later, earlier) -> later));
		Map<UUID, RequestRow> waiting = this.queries.findWaiting(scope.jurisdictionId(), planId)
			.stream()
			.filter((request) -> request.periodStart().equals(start))
			.collect(Collectors.toMap(RequestRow::assignmentId, Function.identity(), (first, other) -> first));
		return this.reports.findLines(scope, planId, start)
			.stream()
			.filter((line) -> line.owed(this.clock.getZone()).owes(period))
			.map((line) -> {
				PermitRow permit = latest.get(line.assignmentId());
				RequestRow request = waiting.get(line.assignmentId());
				boolean lasts = permit != null && permit.until() != null && !permit.until().isBefore(today);
				return new PeriodPage.Line(line.assignmentId(), line.unit(), line.text(), line.status(),
						(request != null) ? new PeriodPage.Request(request.id(), request.by(),
								this.moments.of(request.at()), request.reason()) : null,
						(permit != null && lasts) ? permit.until() : null);
			})
			.toList();
	}

	private List<PeriodPage.Event> history(Scope scope, UUID planId, LocalDate start, List<PermitRow> permits) {
		UUID district = scope.jurisdictionId();
		Stream<PeriodPage.Event> locked = this.queries.findDecisions(district, planId, start)
			.stream()
			.map((row) -> event(row.at(), row.locked() ? "period.event.locked" : "period.event.lifted", NONE, "", "",
					row.reason(), row.by()));
		Stream<PeriodPage.Event> permitted = permits.stream()
			.map((row) -> event(row.at(), "PermitDecision." + row.decision(), row.assignmentId(), row.unit(),
					(row.decision() == PermitDecision.GRANTED) ? String.valueOf(row.until()) : "", row.reason(),
					row.by()));
		Stream<PeriodPage.Event> reopened = this.queries.findReopenings(district, planId, start)
			.stream()
			.map((row) -> event(row.at(), "period.event.reopened", row.assignmentId(), row.unit(), "", row.reason(),
					row.by()));
		return Stream.of(locked, permitted, reopened)
			.flatMap(Function.identity())
			.sorted(Comparator.comparing(PeriodPage.Event::moment).reversed())
			.toList();
	}

	private PeriodPage.Event event(Instant at, String what, UUID assignmentId, String unit, String until, String reason,
			String by) {
		return new PeriodPage.Event(at, this.moments.of(at), what, assignmentId, unit, until, reason, by);
	}

}
