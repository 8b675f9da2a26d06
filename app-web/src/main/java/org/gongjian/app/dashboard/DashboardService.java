package org.gongjian.app.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Action;
import org.gongjian.app.standing.Count;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanCalendar;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.app.target.JudgementText;
import org.gongjian.app.target.TargetLines;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.standing.PlanRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the dashboard of one plan.
 */
@Service
class DashboardService {

	private static final Set<Light> ATTENTION = Set.of(Light.YELLOW, Light.RED);

	/** Rows of the short lists; the number above them leads to the whole list. */
	private static final int SHORT_LIST = 10;

	private final PlanStandings standings;

	private final TargetLines targets;

	private final JudgementText judgements;

	private final PeriodText periods;

	private final Texts texts;

	DashboardService(PlanStandings standings, TargetLines targets, JudgementText judgements, PeriodText periods,
			Texts texts) {
		this.standings = standings;
		this.targets = targets;
		this.judgements = judgements;
		this.periods = periods;
		this.texts = texts;
	}

	/** The dashboard of a plan that is seen; empty where there is none. */
	@Transactional(readOnly = true)
	Optional<Dashboard> dashboard(@Nullable UUID plan, CurrentAccount account, Moment moment) {
		List<PlanRow> all = this.standings.plans(account.scope(), plan, moment);
		return all.stream()
			.filter((row) -> plan == null || row.id().equals(plan))
			.findFirst()
			.map((row) -> of(row, all, account, moment));
	}

	private Dashboard of(PlanRow plan, List<PlanRow> all, CurrentAccount account, Moment moment) {
		Standing standing = this.standings.asOf(account.scope(), List.of(plan), moment);
		Counter counter = new Counter(standing, plan.id());
		PlanCalendar calendar = new PlanCalendar(plan, standing.day());
		List<Action> actions = ownFirst(standing.actions(), account);
		List<Option> units = standing.units(account.scope());
		Dashboard.PeriodReports current = reports(counter, calendar.current());
		ReportingPeriod closed = calendar.latestClosed()
			.filter((period) -> !period.equals(calendar.current()))
			.orElse(null);
		return new Dashboard(choices(all, plan), plan.id(), plan.title(), standing.day().toString(),
				sentence(counter, current), counter.tasks(null, null), counter.states(null, null), counter.lights(null),
				current, (closed != null) ? reports(counter, closed) : null,
				actions.stream().map((action) -> line(action, counter, calendar, account)).toList(),
				units.stream().map((unit) -> line(unit, counter, calendar.current(), closed)).toList(),
				matrix(actions, units, counter), counter.targets(null, ATTENTION), atRisk(standing), goals(standing),
				counter.states(null, null).get(TaskState.OVERDUE.ordinal()).count(), overdue(standing));
	}

	private static List<Dashboard.PlanChoice> choices(List<PlanRow> all, PlanRow shown) {
		return all.stream()
			.map((plan) -> new Dashboard.PlanChoice(plan.title(),
					ListAddress.of("/dashboard").with("plan", plan.id()).toString(), plan.equals(shown)))
			.toList();
	}

	private static List<Action> ownFirst(List<Action> actions, CurrentAccount account) {
		return actions.stream()
			.sorted(Comparator.comparing((Action action) -> !action.isLedBy(account.displayName())))
			.toList();
	}

	private Dashboard.PeriodReports reports(Counter counter, ReportingPeriod period) {
		return new Dashboard.PeriodReports(this.periods.of(period), counter.reports(period, null, null));
	}

	private String sentence(Counter counter, Dashboard.PeriodReports current) {
		String states = counter.states(null, null)
			.stream()
			.map((state) -> this.texts.of(state.code()) + " " + state.count().number())
			.collect(Collectors.joining(this.texts.of("dashboard.comma")));
		return this.texts.of("dashboard.sentence", counter.tasks(null, null).number(), states, current.period(),
				current.reports().expected().number(), current.reports().received().number());
	}

	private Dashboard.ActionLine line(Action action, Counter counter, PlanCalendar calendar, CurrentAccount account) {
		return new Dashboard.ActionLine(action.name(), action.officialNames(), action.isLedBy(account.displayName()),
				counter.tasks(action.id(), null), counter.states(action.id(), null), counter.lights(action.id()),
				counter.reports(calendar.current(), action.id(), null));
	}

	private static Dashboard.UnitLine line(Option unit, Counter counter, ReportingPeriod current,
			@Nullable ReportingPeriod closed) {
		return new Dashboard.UnitLine(unit.name(), counter.tasks(null, unit.id()), counter.states(null, unit.id()),
				counter.reports(current, null, unit.id()),
				(closed != null) ? counter.reports(closed, null, unit.id()) : null);
	}

	private static Dashboard.Matrix matrix(List<Action> actions, List<Option> units, Counter counter) {
		return new Dashboard.Matrix(actions.stream().map(Action::name).toList(),
				units.stream()
					.map((unit) -> new Dashboard.MatrixRow(unit.name(),
							actions.stream().map((action) -> cell(action, unit, counter)).toList()))
					.toList());
	}

	private static Dashboard.MatrixCell cell(Action action, Option unit, Counter counter) {
		Count tasks = counter.tasks(action.id(), unit.id());
		Light worst = counter.worst(action.id(), unit.id());
		return new Dashboard.MatrixCell("Light." + worst, worst.name(), tasks,
				counter.showing(action.id(), unit.id(), worst));
	}

	private List<Dashboard.JudgedTarget> atRisk(Standing standing) {
		return standing.targets()
			.stream()
			.filter((target) -> target.isTracked() && ATTENTION.contains(target.light()))
			.sorted(Comparator.comparing(TargetStanding::state).reversed())
			.limit(SHORT_LIST)
			.map(this::judged)
			.toList();
	}

	private List<Dashboard.JudgedTarget> goals(Standing standing) {
		Set<UUID> goals = standing.tasks()
			.stream()
			.filter((task) -> !task.isTask())
			.map((task) -> task.task().id())
			.collect(Collectors.toSet());
		return standing.targets()
			.stream()
			.filter((target) -> target.isTracked() && goals.contains(target.target().taskId()))
			.map(this::judged)
			.toList();
	}

	private Dashboard.JudgedTarget judged(TargetStanding target) {
		return new Dashboard.JudgedTarget(this.targets.of(target), this.judgements.of(target));
	}

	private static List<Dashboard.OverdueLine> overdue(Standing standing) {
		return standing.tasks()
			.stream()
			.filter((task) -> task.isTask() && task.state() == TaskState.OVERDUE)
			.sorted(Comparator.comparing((TaskStanding task) -> task.task().due()))
			.limit(SHORT_LIST)
			.map((task) -> new Dashboard.OverdueLine("/tasks/" + task.task().id(), task.task().number(),
					task.task().text(), task.units().stream().map(UnitPart::unit).collect(Collectors.joining("、")),
					task.task().due().toString(), task.percent()))
			.toList();
	}

}
