package org.gongjian.app.task;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.duty.DutyPanels;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.life.LifePanels;
import org.gongjian.app.life.LifeReading;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DayNotKnownException;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.standing.PlanCalendar;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.Passage;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.TaskRow;
import org.gongjian.persistence.task.SubmissionRow;
import org.gongjian.persistence.task.TaskQueries;
import org.gongjian.persistence.task.TaskSource;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page of one task.
 */
@Service
class TaskPageService {

	private static final Limit EVENTS = Limit.of(100);

	private final PlanStandings standings;

	private final TaskQueries tasks;

	private final TaskWords words;

	private final LifePanels lives;

	private final DutyPanels duties;

	private final PeriodText periods;

	private final Clock clock;

	TaskPageService(PlanStandings standings, TaskQueries tasks, TaskWords words, LifePanels lives, DutyPanels duties,
			PeriodText periods, Clock clock) {
		this.standings = standings;
		this.tasks = tasks;
		this.words = words;
		this.lives = lives;
		this.duties = duties;
		this.periods = periods;
		this.clock = clock;
	}

	/** What a program reads of it. */
	@Transactional(readOnly = true)
	TaskDetail detail(UUID id, CurrentAccount account, Moment moment) {
		TaskSource source = this.tasks.findSource(account.scope(), id).orElseThrow(NotFoundException::new);
		PlanRow plan = this.standings.plan(account.scope(), source.planId(), moment)
			.orElseThrow(NotFoundException::new);
		Standing standing = this.standings.withPast(account.scope(), plan, moment);
		TaskStanding task = standing.task(id).orElseThrow(() -> notThere(moment));
		return new TaskDetail(TaskAnswer.of(task, account.scope()), this.words.reasons(task, standing.day()),
				targets(task), this.tasks.findSubmissions(account.scope(), id, moment.at(), EVENTS),
				past(account.scope(), task.task(), source, moment));
	}

	private List<TaskPage.TargetLine> targets(TaskStanding task) {
		return task.targets()
			.stream()
			.filter((target) -> target.isInForce() || task.task().withdrawnIn() != null)
			.map(this.words::target)
			.toList();
	}

	@Transactional(readOnly = true)
	TaskPage page(UUID id, CurrentAccount account, Moment moment) {
		Scope scope = account.scope();
		TaskSource source = this.tasks.findSource(scope, id).orElseThrow(NotFoundException::new);
		PlanRow plan = this.standings.plan(scope, source.planId(), moment).orElseThrow(NotFoundException::new);
		Standing standing = this.standings.withPast(scope, plan, moment);
		TaskStanding task = standing.task(id).orElseThrow(() -> notThere(moment));
		LifeReading life = this.lives.read(account, task.task()).upTo(moment.at());
		return new TaskPage(id, plan.id(), plan.title(), task.action(), task.task().number(), !task.isTask(),
				moment.isNow() ? Passage.of(source.text(), source.span()) : Passage.of(task.task().text()),
				units(task, scope), targets(task), this.duties.panel(account, standing.duties(), id).asOf(moment),
				task.task().due().toString(), task.percent(), task.state().name(), task.light().name(),
				this.words.reasons(task, standing.day()),
				moment.isNow() ? toFillIn(task, standing, new PlanCalendar(plan, standing.day()), account) : List.of(),
				TaskMoment.newestFirst(this.tasks.findSubmissions(scope, id, moment.at(), EVENTS)
					.stream()
					.map((row) -> new TaskMoment(row.submittedAt(), event(row, plan), null))
					.toList(), life.lines()),
				past(scope, task.task(), source, moment), this.lives.panel(account, task, life, standing.day()));
	}

	private static RuntimeException notThere(Moment moment) {
		return moment.isNow() ? new NotFoundException()
				: new DayNotKnownException(DayNotKnownException.Reason.NOT_THERE, moment.day());
	}

	/** What there can be none of is not asked for. */
	private TaskPast past(Scope scope, TaskRow task, TaskSource source, Moment moment) {
		if (!moment.isNow()) {
			return TaskPast.of(task.withdrawnIn(), List.of(), List.of());
		}
		boolean amended = source.revision() > 1 || task.withdrawnIn() != null;
		return TaskPast.of(task.withdrawnIn(),
				source.formerUnits() ? this.tasks.findFormerUnits(scope, task.id()) : List.of(),
				amended ? this.tasks.findFormerWordings(scope, task.id()) : List.of());
	}

	private List<TaskPage.RoleOfUnits> units(TaskStanding task, Scope scope) {
		return Arrays.stream(UnitRole.values())
			.map((role) -> new TaskPage.RoleOfUnits(role.name(),
					task.units()
						.stream()
						.filter((unit) -> unit.role() == role)
						.map((unit) -> TaskPage.UnitLine.of(unit, scope.sees(unit.unitId())))
						.toList()))
			.filter((role) -> !role.units().isEmpty())
			.toList();
	}

	private List<TaskPage.Fill> toFillIn(TaskStanding task, Standing standing, PlanCalendar calendar,
			CurrentAccount account) {
		if (!account.may(Permission.REPORT_PROGRESS)) {
			return List.of();
		}
		List<TaskPage.Fill> returned = standing.returned()
			.stream()
			.filter((report) -> report.task().equals(task))
			.map((report) -> new TaskPage.Fill(report.part().unit(), this.periods.of(report.period()), report.address(),
					true))
			.toList();
		Set<String> known = returned.stream().map(TaskPage.Fill::address).collect(Collectors.toSet());
		ReportingPeriod period = calendar.current();
		Stream<TaskPage.Fill> current = task.units()
			.stream()
			.filter((unit) -> account.scope().sees(unit.unitId()) && unit.owes(period))
			.map((unit) -> new TaskPage.Fill(unit.unit(), this.periods.of(period),
					"/reports/" + unit.assignmentId() + "/" + period.start(), false))
			.filter((fill) -> !known.contains(fill.address()));
		return Stream.concat(returned.stream(), current).toList();
	}

	/** What the review came to; ENDORSED for an approval that is followed by another. */
	private static String decision(SubmissionRow row) {
		if (row.decision() == null) {
			return "";
		}
		return (row.first() && row.decision() == ReviewDecision.APPROVED) ? ReportStatus.ENDORSED.name()
				: row.decision().name();
	}

	private TaskEvent event(SubmissionRow row, PlanRow plan) {
		String period = this.periods.of(plan.periodFrom(row.periodStart()));
		return new TaskEvent(row.unit(), period, row.number(), row.content().done(), row.content().problems(),
				row.content().nextStep(), row.content().percent(), row.submitter(),
				TaskEvent.minute(row.submittedAt(), this.clock.getZone()), row.evidence(), decision(row),
				(row.reason() != null) ? row.reason() : "", (row.reviewer() != null) ? row.reviewer() : "",
				TaskEvent.minute(row.decidedAt(), this.clock.getZone()));
	}

}
