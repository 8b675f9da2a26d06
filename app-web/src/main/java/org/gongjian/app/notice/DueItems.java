package org.gongjian.app.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.app.standing.ReturnedReport;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.notice.DueItem;
import org.gongjian.domain.notice.DueKind;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.notice.DueSlip;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what is due to whom, in the district's language: slips, reports that were
 * returned, are missing or are due in a few working days, and tasks that are near due.
 * Reports of a unit for one period are one item with their number.
 */
@Component
class DueItems {

	private static final int REPORT_DAYS = 3;

	private static final int TASK_DAYS = 5;

	private static final int LONGEST_WORDS = 50;

	private final PeriodText periods;

	private final Texts texts;

	DueItems(PeriodText periods, Texts texts) {
		this.periods = periods;
		this.texts = texts;
	}

	/** The items of each account that has any. */
	Map<UUID, SortedSet<DueItem>> of(Standing standing, List<DueSlip> slips, AnsweringPeople people, WorkingDays days) {
		Map<UUID, SortedSet<DueItem>> due = new LinkedHashMap<>();
		slips.forEach((slip) -> add(due, slip(slip),
				(slip.state() == SlipState.ANSWERED) ? people.office() : people.of(slip.unitId())));
		standing.returned()
			.forEach((report) -> add(due, returned(report, standing.day()), people.of(report.part().unitId())));
		reports(standing, days).forEach((group) -> add(due, reports(group), people.of(group.get(0).part().unitId())));
		LocalDate near = days.after(standing.day(), TASK_DAYS);
		standing.tasks()
			.stream()
			.filter((task) -> task.isTask() && task.state().isAhead() && !task.task().due().isAfter(near))
			.forEach((task) -> add(due, task(task), answering(task, people)));
		return due;
	}

	static void add(Map<UUID, SortedSet<DueItem>> due, DueItem item, Set<UUID> accounts) {
		accounts.forEach((account) -> due.computeIfAbsent(account, (none) -> new TreeSet<>()).add(item));
	}

	private DueItem slip(DueSlip slip) {
		DueKind kind = (slip.state() == SlipState.ANSWERED) ? DueKind.SLIP_REPLY : DueKind.SLIP;
		String words = this.texts.of("notice.due.SLIP", unit(slip.unit()), this.texts.of(slip.grade()),
				String.valueOf(slip.year()), String.valueOf(slip.number()), shortly(slip.task()));
		return new DueItem(kind, slip.id(), words, slip.replyBy(), "/slips/" + slip.id());
	}

	private String unit(@Nullable String unit) {
		return (unit != null) ? unit : this.texts.of("notice.due.nobody");
	}

	private DueItem returned(ReturnedReport report, LocalDate today) {
		String words = this.texts.of("notice.due.RETURNED", report.part().unit(), this.periods.of(report.period()),
				name(report.task().task()));
		return new DueItem(DueKind.RETURNED, report.part().assignmentId(), words, today, report.address());
	}

	/** Missing ones, and those due soon that nobody has handed in, by unit and period. */
	private static List<List<ReportStanding>> reports(Standing standing, WorkingDays days) {
		LocalDate soon = days.after(standing.day(), REPORT_DAYS);
		Map<String, List<ReportStanding>> groups = standing.reports()
			.stream()
			.filter((report) -> !report.task().facts().suspended() && !report.task().facts().closed())
			.filter((report) -> report.receipt() == Receipt.MISSING || (report.receipt() == Receipt.AWAITED
					&& !report.deadline().isAfter(soon) && !report.deadline().isBefore(report.period().end())))
			.collect(
					Collectors.groupingBy(
							(report) -> report.task().task().planId() + " " + report.part().unitId() + " "
									+ report.period().start() + " " + report.receipt(),
							TreeMap::new, Collectors.toList()));
		return new ArrayList<>(groups.values());
	}

	private DueItem reports(List<ReportStanding> group) {
		ReportStanding one = group.get(0);
		DueKind kind = (one.receipt() == Receipt.MISSING) ? DueKind.MISSING : DueKind.REPORT;
		String words = this.texts.of("notice.due." + kind, one.part().unit(), this.periods.of(one.period()),
				String.valueOf(group.size()));
		String address = ListAddress.of("/reports")
			.with("plan", one.task().task().planId())
			.with("period", one.period().start())
			.toString();
		return new DueItem(kind, one.part().unitId(), words, one.deadline(), address);
	}

	private DueItem task(TaskStanding task) {
		String words = this.texts.of("notice.due.TASK", name(task.task()));
		return new DueItem(DueKind.TASK, task.task().id(), words, task.task().due(), "/tasks/" + task.task().id());
	}

	private static Set<UUID> answering(TaskStanding task, AnsweringPeople people) {
		if (task.units().isEmpty()) {
			return people.of(null);
		}
		return task.units()
			.stream()
			.filter((part) -> part.role() != UnitRole.SUPPORT && (part.percent() == null || part.percent() < 100))
			.flatMap((part) -> people.of(part.unitId()).stream())
			.collect(Collectors.toSet());
	}

	private static String name(TaskRow task) {
		return shortly((task.number() != null) ? task.number() + ". " + task.text() : task.text());
	}

	private static String shortly(String text) {
		String beginning = PlainText.beginning(PlainText.line(text), LONGEST_WORDS);
		return (beginning.length() < text.length()) ? beginning + "…" : beginning;
	}

}
