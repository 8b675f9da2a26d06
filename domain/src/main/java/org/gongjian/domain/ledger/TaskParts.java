package org.gongjian.domain.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongjian.domain.amendment.DutyMatch;
import org.gongjian.domain.amendment.TargetMatch;
import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.plan.PlanRevision;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a task follows the text: who answers for it, its targets, its duties.
 */
class TaskParts {

	private final PlanRevision text;

	private final int revision;

	private final Map<UUID, List<Assignment>> assignments;

	private final Map<UUID, List<NumericTarget>> targets;

	private final Map<UUID, List<Duty>> duties;

	private final LedgerParts added;

	private final @Nullable LocalDate owedFrom;

	private int targetPosition;

	private int dutyPosition;

	TaskParts(PlanRevision text, LedgerParts before, LedgerParts added, @Nullable LocalDate owedFrom) {
		this.text = text;
		this.revision = text.number();
		this.assignments = by(before.assignments(), Assignment::taskId);
		this.targets = by(before.targets(), NumericTarget::taskId);
		this.duties = by(before.duties(), Duty::taskId);
		this.added = added;
		this.owedFrom = owedFrom;
	}

	private static <T> Map<UUID, List<T>> by(List<T> all, Function<T, UUID> task) {
		return all.stream().collect(Collectors.groupingBy(task));
	}

	void follow(TaskItem task, TaskText text) {
		Set<UUID> unitsBefore = this.assignments.getOrDefault(task.id(), List.of())
			.stream()
			.filter((assignment) -> assignment.endedIn() == null)
			.map(Assignment::unitId)
			.collect(Collectors.toSet());
		followUnits(task, text.parts());
		followTargets(task, text, unitsBefore);
		followDuties(task, text);
	}

	/** Ends everything that hangs on a task that is gone. */
	void withdraw(TaskItem task) {
		this.assignments.getOrDefault(task.id(), List.of()).forEach((assignment) -> assignment.end(this.revision));
		this.targets.getOrDefault(task.id(), List.of()).forEach((target) -> target.withdraw(this.revision));
		this.duties.getOrDefault(task.id(), List.of()).forEach((duty) -> duty.withdraw(this.revision));
	}

	private void followUnits(TaskItem task, List<TaskPart> parts) {
		List<Assignment> known = this.assignments.getOrDefault(task.id(), List.of());
		Map<UUID, Assignment> byUnit = known.stream()
			.collect(Collectors.toMap(Assignment::unitId, Function.identity()));
		for (int i = 0; i < parts.size(); i++) {
			TaskPart part = parts.get(i);
			Assignment assignment = byUnit.remove(part.unitId());
			if (assignment == null) {
				this.added.assignments()
					.add(new Assignment(task, part.unitId(), part.role(), i, part.viaGroup()).owedFrom(this.owedFrom));
				continue;
			}
			if (assignment.endedIn() != null) {
				assignment.resume(this.owedFrom);
			}
			assignment.amend(part.role(), i, part.viaGroup());
		}
		byUnit.values().forEach((left) -> left.end(this.revision));
	}

	private void followTargets(TaskItem task, TaskText text, Set<UUID> unitsBefore) {
		List<NumericTarget> known = this.targets.getOrDefault(task.id(), List.of());
		Map<Integer, Integer> pairs = TargetMatch.of(known.stream().map(NumericTarget::words).toList(), text.targets());
		for (int i = 0; i < text.targets().size(); i++) {
			TargetWords words = text.targets().get(i);
			Integer former = pairs.get(i);
			if (former == null) {
				NumericTarget target = new NumericTarget(
						new NumericTarget.Place(task.jurisdictionId(), task.planId(), task.id()), ++this.targetPosition,
						words)
					.addedIn(this.revision, this.owedFrom);
				target.reportedBy(ReportingUnits.of(text.parts(), target.overUnits()));
				this.added.targets().add(target);
				continue;
			}
			NumericTarget target = known.get(former);
			TargetRule rule = target.rule();
			Set<UUID> reporters = target.reporters();
			target.amend(this.revision, ++this.targetPosition, words);
			target.reportedBy(ReportingUnits.after(target, text.parts(), unitsBefore));
			target.ruleWas(rule, reporters, this.text.publishedBy(), this.text.publishedAt())
				.ifPresent(this.added.ruleChanges()::add);
		}
		gone(known, pairs).forEach((target) -> target.withdraw(this.revision));
	}

	private void followDuties(TaskItem task, TaskText text) {
		List<Duty> known = this.duties.getOrDefault(task.id(), List.of());
		Map<Integer, Integer> pairs = DutyMatch.of(known.stream().map(Duty::words).toList(), text.duties());
		for (int i = 0; i < text.duties().size(); i++) {
			Integer former = pairs.get(i);
			if (former == null) {
				this.added.duties()
					.add(new Duty(task, ++this.dutyPosition, text.duties().get(i)).owedFrom(this.owedFrom));
			}
			else {
				known.get(former).amend(++this.dutyPosition, text.duties().get(i), this.owedFrom);
			}
		}
		gone(known, pairs).forEach((duty) -> duty.withdraw(this.revision));
	}

	private static <T> List<T> gone(List<T> known, Map<Integer, Integer> pairs) {
		Set<Integer> kept = Set.copyOf(pairs.values());
		return IntStream.range(0, known.size()).filter((place) -> !kept.contains(place)).mapToObj(known::get).toList();
	}

}
