package org.gongjian.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.apache.commons.csv.CSVRecord;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.plan.SpecialActions;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;
import org.gongjian.domain.task.TaskKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Eight months of reports of the demonstration district. They are made with the same
 * verbs as reports of real people, only at the moments of the past that they tell of.
 */
@Component
class DemoProgress {

	private final SpecialActions actions;

	private final TaskItems tasks;

	private final Assignments assignments;

	private final Targets targets;

	private final EntityManager entities;

	private final Clock clock;

	DemoProgress(SpecialActions actions, TaskItems tasks, Assignments assignments, Targets targets,
			EntityManager entities, Clock clock) {
		this.actions = actions;
		this.tasks = tasks;
		this.assignments = assignments;
		this.targets = targets;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Makes all reports.
	 * @return how many there are
	 */
	@Transactional
	public int report(UUID jurisdictionId, UUID planId, List<String> paragraphs, DemoPeople.Settled people,
			DemoMonths months) {
		Map<String, Assignment> places = places(jurisdictionId, planId);
		List<NumericTarget> all = this.targets.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId);
		Map<UUID, NumericTarget> targetsById = all.stream()
			.collect(Collectors.toMap(NumericTarget::id, Function.identity()));
		DemoFigures figures = new DemoFigures(people, months, paragraphs, all);
		List<DemoReport> reports = reports(people);
		for (DemoReport report : reports) {
			Assignment assignment = places.get(key(report.action(), report.task(), people.unit(report.unit())));
			if (assignment == null) {
				throw new IllegalStateException("The demonstration data reports on no task: " + report);
			}
			write(report, assignment, figures, targetsById, people, months);
		}
		return reports.size();
	}

	/** Rows of a unit of its own stand before those of its collective word. */
	private List<DemoReport> reports(DemoPeople.Settled people) {
		Set<String> missing = SeedFiles.table("missing.csv")
			.stream()
			.map((row) -> row.get("unit") + row.get("month"))
			.collect(Collectors.toSet());
		List<DemoReport> all = new ArrayList<>();
		for (CSVRecord row : SeedFiles.table("progress.csv")) {
			all.addAll(DemoReport.of(row, people.groups().getOrDefault(row.get("unit"), Set.of())));
		}
		Set<String> own = all.stream()
			.filter((report) -> !report.ofGroup())
			.map(this::place)
			.collect(Collectors.toSet());
		Set<String> taken = new HashSet<>();
		return all.stream()
			.filter((report) -> !report.ofGroup()
					|| (!own.contains(place(report)) && !missing.contains(report.unit() + report.month())))
			.filter((report) -> taken.add(place(report)))
			.toList();
	}

	private String place(DemoReport report) {
		return report.action() + "/" + report.task() + "/" + report.unit() + "/" + report.month();
	}

	private void write(DemoReport demo, Assignment assignment, DemoFigures figures, Map<UUID, NumericTarget> targets,
			DemoPeople.Settled people, DemoMonths months) {
		UUID reporter = people.reporters().get(assignment.unitId());
		UUID reviewer = people.reviewers().get(assignment.unitId());
		if (reporter == null || reviewer == null) {
			throw new IllegalStateException("Nobody reports for " + demo.unit());
		}
		Instant handedIn = handedIn(demo, months);
		ProgressReport report = new ProgressReport(assignment, months.start(demo.month()), reporter, handedIn);
		report.save(demo.content(), figures.of(assignment.taskId(), assignment.unitId(), demo.month()), reporter,
				handedIn);
		this.entities.persist(report);
		if (demo.outcome().equals("DRAFT")) {
			return;
		}
		this.entities.persist(report.submit(ReviewSteps.ONE, reporter, handedIn));
		Instant decided = notLaterThanNow(handedIn.plusSeconds(20_000));
		if (demo.outcome().startsWith("RETURNED")) {
			this.entities.persist(report.sendBack(ReviewStep.FIRST, reviewer,
					demo.outcome().substring("RETURNED:".length()), decided));
		}
		else if (demo.outcome().equals("APPROVED")) {
			this.entities.persist(report.approve(ReviewStep.FIRST, reviewer, decided));
			report.figures()
				.forEach((target, figure) -> this.entities.persist(new Measurement(required(targets, target),
						assignment.unitId(), report.periodStart(), figure, report.id(), reviewer, decided)));
		}
	}

	/** Most reports come in on the first four days after a month, a few are late. */
	private Instant handedIn(DemoReport demo, DemoMonths months) {
		int mark = Math.floorMod((demo.unit() + demo.month()).hashCode(), 19);
		int day = (mark == 0) ? 8 : 1 + mark % 4;
		return notLaterThanNow(months.after(demo.month(), day, 9 + mark % 8));
	}

	private Instant notLaterThanNow(Instant moment) {
		Instant now = this.clock.instant();
		return moment.isAfter(now) ? now : moment;
	}

	private Map<String, Assignment> places(UUID jurisdictionId, UUID planId) {
		Map<UUID, Integer> positions = this.actions.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId)
			.stream()
			.collect(Collectors.toMap(SpecialAction::id, SpecialAction::position));
		Map<UUID, String> tasks = this.tasks.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId)
			.stream()
			.collect(Collectors.toMap(TaskItem::id, (task) -> positions.get(task.actionId()) + "/"
					+ (task.kind() == TaskKind.GOALS ? "0" : task.number())));
		return this.assignments.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId)
			.stream()
			.collect(Collectors.toMap((assignment) -> tasks.get(assignment.taskId()) + "/" + assignment.unitId(),
					Function.identity()));
	}

	private static String key(int action, String task, UUID unit) {
		return action + "/" + task + "/" + unit;
	}

	private static NumericTarget required(Map<UUID, NumericTarget> targets, UUID id) {
		NumericTarget target = targets.get(id);
		if (target == null) {
			throw new IllegalStateException("No such target: " + id);
		}
		return target;
	}

}
