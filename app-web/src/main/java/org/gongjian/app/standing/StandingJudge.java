package org.gongjian.app.standing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.period.Rest;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.target.JudgementRule;
import org.gongjian.domain.target.Reporter;
import org.gongjian.domain.target.UnitFigure;
import org.gongjian.domain.task.TaskFacts;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.ReceiptRow;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Makes the standing of plans from their facts; no query, no rounding.
 */
class StandingJudge {

	private final Scope scope;

	private final List<PlanRow> plans;

	private final Map<UUID, PlanCalendar> calendars;

	private final StandingFacts facts;

	private final List<DutyStanding> allDuties;

	private final Map<UUID, List<DutyStanding>> duties;

	private final LocalDate day;

	private final ZoneId zone;

	private final Map<UUID, Action> actions;

	private final Map<UUID, List<Rest>> rests;

	StandingJudge(Scope scope, Collection<PlanRow> plans, StandingFacts facts, List<DutyStanding> duties, LocalDate day,
			ZoneId zone) {
		this.scope = scope;
		this.plans = List.copyOf(plans);
		this.calendars = plans.stream().collect(Collectors.toMap(PlanRow::id, (plan) -> new PlanCalendar(plan, day)));
		this.facts = facts;
		this.allDuties = duties;
		this.duties = duties.stream()
			.filter(DutyStanding::isInForce)
			.collect(Collectors.groupingBy((duty) -> duty.row().taskId()));
		this.day = day;
		this.zone = zone;
		this.rests = facts.tasks().stream().collect(Collectors.toMap(TaskRow::id, (task) -> task.rests(zone)));
		this.actions = facts.actions().stream().collect(Collectors.toMap(Action::id, Function.identity()));
	}

	Standing judge() {
		Map<UUID, UUID> actionOfTask = this.facts.tasks()
			.stream()
			.collect(Collectors.toMap(TaskRow::id, TaskRow::actionId));
		List<TargetStanding> targets = this.facts.targets()
			.stream()
			.map((target) -> target(target, action(actionOfTask.get(target.taskId()))))
			.toList();
		Map<UUID, List<TargetStanding>> ofTasks = targets.stream()
			.collect(Collectors.groupingBy((target) -> target.target().taskId()));
		List<TaskStanding> tasks = this.facts.tasks()
			.stream()
			.map((task) -> task(task, ofTasks.getOrDefault(task.id(), List.of())))
			.toList();
		return new Standing(this.day, this.plans, this.facts.actions(), tasks, targets, reports(tasks), returned(tasks),
				this.allDuties);
	}

	private Action action(@Nullable UUID id) {
		Action action = (id != null) ? this.actions.get(id) : null;
		if (action == null) {
			throw new ConcurrencyFailureException("A task was read without its action " + id);
		}
		return action;
	}

	private PlanCalendar calendar(UUID planId) {
		PlanCalendar calendar = this.calendars.get(planId);
		if (calendar == null) {
			throw new IllegalStateException("A task of a plan that was not asked for: " + planId);
		}
		return calendar;
	}

	private TargetStanding target(TargetRow target, Action action) {
		PlanRow plan = calendar(target.planId()).plan();
		List<ReporterRow> reporters = target.reporters();
		List<UnitFigure> figures = target.summed() ? this.facts.lowers().figuresOf(target.id())
				: this.facts.figures()
					.getOrDefault(target.id(), List.of())
					.stream()
					.map((row) -> new UnitFigure(row.unitId(), plan.periodFrom(row.periodStart()), row.figure()))
					.toList();
		JudgementRule rule = new JudgementRule(target.goal(), target.rule(), target.baseline(), plan.years().start(),
				target.due(), plan.calendar(), plan.thresholds());
		List<Reporter> owing = target.summed() ? this.facts.lowers().owing(target.id())
				: reporters.stream().map((reporter) -> owing(target, reporter)).toList();
		return new TargetStanding(target, action, rule, rule.judge(figures, owing, this.day), reporters, owing, figures,
				this.facts.lowers().standings(target.id(), this.day));
	}

	/**
	 * A unit owes figures with its reports, from the later of the days that target and
	 * unit came in.
	 */
	private Reporter owing(TargetRow target, ReporterRow reporter) {
		return new Reporter(reporter.unitId(),
				new OwedPeriods(
						Stream.concat(Stream.ofNullable(target.owedFrom()),
								this.facts.assignments()
									.getOrDefault(target.taskId(), List.of())
									.stream()
									.filter((part) -> part.unitId().equals(reporter.unitId()))
									.map(AssignmentRow::owedFrom)
									.filter(Objects::nonNull))
							.max(LocalDate::compareTo)
							.orElse(null),
						rests(target.taskId())));
	}

	private TaskStanding task(TaskRow task, List<TargetStanding> targets) {
		List<UnitPart> units = this.facts.assignments()
			.getOrDefault(task.id(), List.of())
			.stream()
			.map(this::part)
			.toList();
		PlanCalendar calendar = calendar(task.planId());
		int missing = (int) calendar.latestClosed()
			.map((closed) -> units.stream()
				.filter((unit) -> !unit.isDone() && unit.owes(closed)
						&& receipt(unit, closed, calendar) == Receipt.MISSING)
				.count())
			.orElse(0L)
			.longValue();
		List<TargetStanding> counted = targets.stream()
			.filter(TargetStanding::isTracked)
			.filter((target) -> target.isInForce() && !target.isAwaited(calendar))
			.toList();
		List<DutyStanding> duties = this.duties.getOrDefault(task.id(), List.of());
		TaskFacts known = new TaskFacts(task.due(), units.size(), (int) units.stream().filter(UnitPart::isDone).count(),
				calendar.closedPeriods(), missing, counted.stream().map(TargetStanding::state).toList(),
				(int) counted.stream().filter(TargetStanding::isOpen).count(), task.life().isSuspended(),
				task.life().isClosed())
			.withDuties((int) duties.stream().filter(DutyStanding::hasEnded).count(),
					(int) duties.stream().filter(DutyStanding::isMissed).count());
		return new TaskStanding(task, action(task.actionId()), units, targets, known, TaskState.of(known, this.day));
	}

	private List<Rest> rests(UUID task) {
		return this.rests.getOrDefault(task, List.of());
	}

	private UnitPart part(AssignmentRow row) {
		return new UnitPart(row.id(), row.unitId(), row.unit(), row.role(), row.viaGroup(),
				this.facts.percents().get(row.id()), new OwedPeriods(row.owedFrom(), rests(row.taskId())));
	}

	private List<ReportStanding> reports(List<TaskStanding> tasks) {
		return tasks.stream().flatMap((task) -> {
			PlanCalendar calendar = calendar(task.task().planId());
			return calendar.periods()
				.stream()
				.flatMap((period) -> task.units()
					.stream()
					.filter((unit) -> this.scope.sees(unit.unitId()) && unit.owes(period))
					.map((unit) -> new ReportStanding(task, unit, period, calendar.deadlineOf(period),
							receipt(unit, period, calendar), row(unit, period).map(ReceiptRow::status).orElse(null))));
		}).toList();
	}

	private List<ReturnedReport> returned(List<TaskStanding> tasks) {
		return tasks.stream()
			.flatMap((task) -> task.units()
				.stream()
				.filter((unit) -> this.scope.sees(unit.unitId()))
				.flatMap((unit) -> returned(task, unit)))
			.sorted(Comparator.comparing((ReturnedReport report) -> report.period().start()))
			.toList();
	}

	private Stream<ReturnedReport> returned(TaskStanding task, UnitPart unit) {
		PlanRow plan = calendar(task.task().planId()).plan();
		return this.facts.receipts()
			.getOrDefault(unit.assignmentId(), List.of())
			.stream()
			.filter((row) -> row.status() == ReportStatus.RETURNED)
			.map((row) -> new ReturnedReport(task, unit, plan.periodFrom(row.periodStart())))
			.filter((report) -> unit.owes(report.period()));
	}

	private Optional<ReceiptRow> row(UnitPart unit, ReportingPeriod period) {
		return this.facts.receipts()
			.getOrDefault(unit.assignmentId(), List.of())
			.stream()
			.filter((row) -> row.periodStart().equals(period.start()))
			.findFirst();
	}

	private Receipt receipt(UnitPart unit, ReportingPeriod period, PlanCalendar calendar) {
		Optional<ReceiptRow> report = row(unit, period);
		boolean late = report.map(ReceiptRow::firstSubmittedAt)
			.map((sent) -> calendar.isLate(period, LocalDate.ofInstant(sent, this.zone)))
			.orElse(false);
		return Receipt.of(report.map(ReceiptRow::status).orElse(null), late, calendar.isClosed(period));
	}

}
