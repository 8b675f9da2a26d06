package org.gongjian.app.slip;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.duty.DutyCount;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipKey;
import org.gongjian.domain.slip.SlipMatter;
import org.gongjian.domain.slip.SlipRules;
import org.gongjian.domain.target.TargetState;
import org.gongjian.domain.task.TaskState;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.slip.ReturnedRow;
import org.gongjian.persistence.standing.PlanRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a standing what slips are raised for. Tasks that are done, closed or suspended
 * give none.
 */
class SlipMatters {

	private final Standing standing;

	private final WorkingDays days;

	private final SlipRules rules;

	private final ZoneId zone;

	SlipMatters(Standing standing, WorkingDays days, SlipRules rules, ZoneId zone) {
		this.standing = standing;
		this.days = days;
		this.rules = rules;
		this.zone = zone;
	}

	List<SlipMatter> find(Collection<ReturnedRow> returned) {
		return Stream.of(tasks(), reports(), returned(returned), limits(), duties())
			.flatMap(Function.identity())
			.toList();
	}

	private Stream<SlipMatter> tasks() {
		return this.standing.tasks().stream().filter(TaskStanding::isTask).flatMap((task) -> {
			LocalDate due = task.task().due();
			if (task.state() == TaskState.OVERDUE) {
				return ofUnits(task, SlipCause.OVERDUE, due, due.plusDays(1));
			}
			boolean near = task.state().isAhead() && this.rules.isNear(due, this.standing.day(), this.days);
			return near ? ofUnits(task, SlipCause.NEAR_DUE, due, this.standing.day()) : Stream.empty();
		});
	}

	private Stream<SlipMatter> ofUnits(TaskStanding task, SlipCause cause, LocalDate due, LocalDate since) {
		UUID id = task.task().id();
		if (task.units().isEmpty()) {
			return Stream
				.of(new SlipMatter(SlipKey.ofTask(id, cause, due), task.task().planId(), id, null, null, null, since));
		}
		return answering(task).stream().map((part) -> matter(task, part, cause, due, since));
	}

	/**
	 * Those that lead or are responsible and have not done their part; where all have,
	 * those that lead, else all.
	 */
	private static List<UnitPart> answering(TaskStanding task) {
		List<UnitPart> owing = owing(task);
		List<UnitPart> undone = owing.stream().filter((part) -> !part.isDone()).toList();
		return undone.isEmpty() ? leading(owing) : undone;
	}

	private static List<UnitPart> owing(TaskStanding task) {
		List<UnitPart> owing = task.units().stream().filter((part) -> part.role() != UnitRole.SUPPORT).toList();
		return owing.isEmpty() ? task.units() : owing;
	}

	private static List<UnitPart> leading(List<UnitPart> owing) {
		List<UnitPart> leading = owing.stream().filter((part) -> part.role() == UnitRole.LEAD).toList();
		return leading.isEmpty() ? owing : leading;
	}

	private static boolean rests(TaskStanding task) {
		return task.state() == TaskState.DONE || task.state() == TaskState.SUSPENDED;
	}

	private Stream<SlipMatter> reports() {
		Map<UUID, PlanRow> plans = this.standing.plans()
			.stream()
			.collect(Collectors.toMap(PlanRow::id, Function.identity()));
		return this.standing.reports()
			.stream()
			.filter((report) -> report.receipt() == Receipt.MISSING && !report.part().isDone() && !rests(report.task()))
			.map((report) -> matter(report.task(), report.part(), SlipCause.NO_REPORT, report.period().start(),
					closedOn(report, plans.get(report.task().task().planId()))));
	}

	private LocalDate closedOn(ReportStanding report, @Nullable PlanRow plan) {
		return (plan != null) ? plan.calendar().graceEndOf(report.period()).plusDays(1) : this.standing.day();
	}

	private Stream<SlipMatter> returned(Collection<ReturnedRow> returned) {
		return this.standing.returned()
			.stream()
			.filter((report) -> !rests(report.task()))
			.flatMap((report) -> returned.stream()
				.filter((row) -> row.assignmentId().equals(report.part().assignmentId())
						&& row.periodStart().equals(report.period().start()))
				.map((row) -> matter(report.task(), report.part(), SlipCause.RETURNED_TWICE, row.periodStart(),
						LocalDate.ofInstant(row.at(), this.zone))));
	}

	private static SlipMatter matter(TaskStanding task, UnitPart part, SlipCause cause, LocalDate period,
			LocalDate since) {
		return new SlipMatter(SlipKey.ofPart(part.assignmentId(), cause, period), task.task().planId(),
				task.task().id(), part.unitId(), part.assignmentId(), null, since);
	}

	private Stream<SlipMatter> duties() {
		return this.standing.duties()
			.stream()
			.filter(DutyStanding::isInForce)
			.flatMap((duty) -> this.standing.task(duty.row().taskId())
				.filter((task) -> !rests(task))
				.stream()
				.flatMap((task) -> duties(task, duty)));
	}

	private Stream<SlipMatter> duties(TaskStanding task, DutyStanding duty) {
		return Stream.concat(
				duty.dueSoon()
					.map((count) -> matter(task, duty, SlipCause.DUTY_DUE_SOON, count, this.standing.day()))
					.stream(),
				duty.missed()
					.map((count) -> matter(task, duty, SlipCause.DUTY_MISSED, count,
							count.occurrence().last().plusDays(1)))
					.stream());
	}

	private static SlipMatter matter(TaskStanding task, DutyStanding duty, SlipCause cause, DutyCount count,
			LocalDate since) {
		UUID unit = duty.row().unitId();
		return new SlipMatter(SlipKey.ofDuty(duty.row().dutyId(), unit, cause, count.occurrence().last()),
				task.task().planId(), task.task().id(), unit, null, null, since);
	}

	private Stream<SlipMatter> limits() {
		return this.standing.targets()
			.stream()
			.filter((target) -> target.isTracked() && target.isInForce() && target.state() == TargetState.BREACHED)
			.flatMap((target) -> this.standing.task(target.target().taskId())
				.filter((task) -> !rests(task))
				.stream()
				.flatMap((task) -> limits(task, target)));
	}

	private Stream<SlipMatter> limits(TaskStanding task, TargetStanding target) {
		ReportingPeriod latest = target.judgement().latest();
		if (latest == null) {
			return Stream.empty();
		}
		return breaking(task, target).stream()
			.map((unit) -> new SlipMatter(SlipKey.ofTarget(target.target().id(), unit, latest.start()),
					task.task().planId(), task.task().id(), unit, null, target.target().id(), latest.end()));
	}

	/**
	 * The units that break it each for itself; of a common limit the one that reports it
	 * alone, else those that lead the task, else all that report it.
	 */
	private List<UUID> breaking(TaskStanding task, TargetStanding target) {
		List<UUID> reporting = target.owing().stream().map((reporter) -> reporter.unitId()).toList();
		if (target.judgement().isOfEachUnit()) {
			return reporting.stream()
				.filter((unit) -> target.ofUnit(unit, this.standing.day()).state() == TargetState.BREACHED)
				.toList();
		}
		List<UUID> leading = task.units()
			.stream()
			.filter((part) -> part.role() == UnitRole.LEAD)
			.map(UnitPart::unitId)
			.toList();
		return (reporting.size() == 1 || leading.isEmpty()) ? reporting : leading;
	}

}
