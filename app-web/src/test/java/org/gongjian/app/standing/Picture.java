package org.gongjian.app.standing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.standing.ReporterRow;
import org.jspecify.annotations.Nullable;

/**
 * What people see of a standing, in words that can be compared: what is what and how it
 * stands, of every plan, task, target, report and duty.
 */
public final class Picture {

	private Picture() {
	}

	public static Map<String, String> of(Standing standing) {
		Map<String, String> picture = new TreeMap<>();
		standing.plans()
			.forEach((plan) -> picture.put("plan " + plan.id(), plan.title() + plan.documentNumber() + plan.years()
					+ plan.calendar().deadlineOf(plan.calendar().currentOn(standing.day())) + plan.thresholds()));
		picture.put("actions", standing.actions().toString());
		standing.tasks()
			.forEach((task) -> picture.put("task " + task.task().id(), task.task().position() + task.task().text() + " "
					+ task.state() + " " + task.percent() + "% " + task.task().due() + " " + task.task().life() + " "
					+ task.facts() + " "
					+ task.units()
						.stream()
						.map((unit) -> unit.unit() + unit.role() + unit.viaGroup() + unit.percent() + unit.owed())
						.toList()));
		standing.targets()
			.forEach((target) -> picture.put("target " + target.target().id(), target.target().indicator()
					+ target.target().goal() + target.target().rule() + target.state() + target.judgement()
					+ target.target().summed() + target.reporters().stream().map(ReporterRow::unit).sorted().toList()
					+ target.lowers().stream().map((lower) -> lower.row().indicator() + lower.judgement()).toList()));
		standing.reports()
			.forEach((report) -> picture.put("report " + report.part().assignmentId() + report.period().start(),
					report.receipt() + " " + status(report.status()) + report.deadline()));
		standing.returned()
			.forEach((report) -> picture.put("returned " + report.part().assignmentId() + report.period().start(),
					report.address()));
		standing.duties()
			.forEach((duty) -> picture.put("duty " + duty.row().dutyId() + duty.row().unit(),
					duty.row().quote() + duty.owed().stream().map(duty::count).toList()));
		return picture;
	}

	/** What was only begun leaves no trace. */
	private static String status(@Nullable ReportStatus status) {
		return (status == null || status == ReportStatus.DRAFT) ? "" : status.name().toLowerCase(Locale.ROOT);
	}

	/** Where two pictures differ. */
	public static List<String> differences(Map<String, String> seen, Map<String, String> asked) {
		Map<String, String> all = new TreeMap<>(seen);
		asked.forEach(all::putIfAbsent);
		return all.keySet()
			.stream()
			.filter((key) -> !seen.getOrDefault(key, "").equals(asked.getOrDefault(key, "")))
			.map((key) -> key + "\n  seen  " + seen.get(key) + "\n  asked " + asked.get(key))
			.collect(Collectors.toList());
	}

}
