package org.gongjian.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.PlanCalendar;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.app.standing.ReturnedReport;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.desk.DistrictCounts;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.TaskRow;

import org.springframework.stereotype.Component;

/**
 * Counts what there is to do and gives each number the address where it is done.
 */
@Component
class DeskItems {

	/** A task is near its date this many days before. */
	private static final int DAYS_NEAR = 30;

	private final PeriodText periods;

	private final Texts texts;

	DeskItems(PeriodText periods, Texts texts) {
		this.periods = periods;
		this.texts = texts;
	}

	/** What was sent back, of every period. */
	List<Desk.Returned> returned(Standing standing) {
		return standing.returned().stream().map(this::returned).toList();
	}

	private Desk.Returned returned(ReturnedReport report) {
		TaskRow task = report.task().task();
		String text = (task.number() != null) ? task.number() + ". " + task.text() : task.text();
		return new Desk.Returned(report.address(), this.periods.of(report.period()), text, report.part().unit());
	}

	/** For each plan, the reports of the period that people report for now. */
	List<Desk.Group> toFillIn(Standing standing) {
		return standing.plans()
			.stream()
			.map((plan) -> toFillIn(plan, new PlanCalendar(plan, standing.day()).current(), standing))
			.toList();
	}

	private Desk.Group toFillIn(PlanRow plan, ReportingPeriod period, Standing standing) {
		List<ReportStanding> reports = standing.reports()
			.stream()
			.filter((report) -> report.task().task().planId().equals(plan.id()) && report.period().equals(period))
			.toList();
		ListAddress list = ListAddress.of("/reports").with("plan", plan.id()).with("period", period.start());
		return new Desk.Group(
				this.texts.of("desk.fill", plan.title(), this.periods.of(period),
						plan.calendar().deadlineOf(period).toString()),
				List.of(new Desk.Item("desk.empty", "YELLOW",
						list.with("show", "EMPTY").count(count(reports, (report) -> report.status() == null))),
						new Desk.Item("desk.draft", "YELLOW",
								list.with("show", "DRAFT")
									.count(count(reports, (report) -> report.status() == ReportStatus.DRAFT))),
						new Desk.Item("desk.returned", "RED",
								list.with("show", "RETURNED")
									.count(count(reports, (report) -> report.status() == ReportStatus.RETURNED))),
						new Desk.Item("desk.sent", "GREEN", list.with("show", "SENT")
							.count(count(reports, (report) -> Receipt.isReceived(report.status()))))));
	}

	List<Desk.Item> toReview(long waiting) {
		return List.of(new Desk.Item("desk.toReview", "YELLOW", ListAddress.of("/reviews").count(waiting)));
	}

	/** What is overdue, near its date, or was not reported. */
	List<Desk.Item> attention(Standing standing) {
		LocalDate near = standing.day().plusDays(DAYS_NEAR);
		List<TaskStanding> tasks = standing.tasks().stream().filter(TaskStanding::isTask).toList();
		Predicate<TaskStanding> isNear = (task) -> task.state().isAhead() && !task.task().due().isAfter(near);
		return List.of(
				new Desk.Item("desk.overdue", "RED",
						ListAddress.of("/tasks")
							.with("kind", TaskKind.TASK)
							.with("state", TaskState.OVERDUE)
							.count(tasks.stream().filter((task) -> task.state() == TaskState.OVERDUE).count())),
				new Desk.Item("desk.behind", "RED",
						ListAddress.of("/tasks")
							.with("kind", TaskKind.TASK)
							.with("state", TaskState.BEHIND)
							.count(tasks.stream().filter((task) -> task.state() == TaskState.BEHIND).count())),
				new Desk.Item("desk.near", "YELLOW",
						ListAddress.of("/tasks")
							.with("kind", TaskKind.TASK)
							.with("until", near)
							.count(tasks.stream().filter(isNear).count())),
				new Desk.Item("desk.missing", "RED",
						ListAddress.of("/dashboard/reports")
							.with("receipt", Receipt.MISSING)
							.count(count(standing.reports(), (report) -> report.receipt() == Receipt.MISSING))),
				new Desk.Item("desk.targets", "RED",
						ListAddress.of("/targets")
							.with("light", Light.RED)
							.count(standing.targets()
								.stream()
								.filter((target) -> target.isTracked() && target.light() == Light.RED)
								.count())));
	}

	/** What administrators look after. */
	List<Desk.Item> administration(DistrictCounts counts, CurrentAccount account) {
		Stream<Desk.Item> plans = Stream
			.of(new Desk.Item("desk.imports", "YELLOW", ListAddress.of("/plans/imports").count(counts.openImports())));
		Stream<Desk.Item> people = Stream.of(
				new Desk.Item("desk.accounts", "GREEN", ListAddress.of("/administration").count(counts.accounts())),
				new Desk.Item("desk.disabled", "NONE",
						ListAddress.of("/administration").count(counts.disabledAccounts())));
		return Stream
			.concat(account.may(Permission.MANAGE_PLANS) ? plans : Stream.empty(),
					account.may(Permission.MANAGE_ACCOUNTS) ? people : Stream.empty())
			.toList();
	}

	private static long count(List<ReportStanding> reports, Predicate<ReportStanding> which) {
		return reports.stream().filter(which).count();
	}

}
