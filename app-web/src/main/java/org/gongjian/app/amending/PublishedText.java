package org.gongjian.app.amending;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.standing.PlanShape;
import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.persistence.duty.OwingRow;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * A text of a plan that was published as one side of a comparison. A task is known by its
 * id, which it keeps through all texts.
 */
class PublishedText {

	private static final SourceSpan NOWHERE = new SourceSpan(0, 0, 0);

	private final PlanShape shape;

	private final Map<UUID, List<AssignmentRow>> parts;

	private final Map<UUID, List<TargetWords>> targets;

	private final Map<UUID, List<DutyWords>> duties;

	PublishedText(PlanShape shape) {
		this.shape = shape;
		this.parts = shape.parts().stream().collect(Collectors.groupingBy(AssignmentRow::taskId));
		this.targets = shape.targets()
			.stream()
			.filter((target) -> target.withdrawnIn() == null)
			.collect(Collectors.groupingBy(TargetRow::taskId,
					Collectors.mapping(PublishedText::words, Collectors.toList())));
		Set<UUID> seen = new HashSet<>();
		this.duties = shape.duties()
			.stream()
			.filter((duty) -> duty.withdrawnAt() == null && seen.add(duty.dutyId()))
			.collect(Collectors.groupingBy(OwingRow::taskId,
					Collectors.mapping(PublishedText::words, Collectors.toList())));
	}

	private static TargetWords words(TargetRow row) {
		return new TargetWords(row.kind(), row.indicator(), row.goal(), row.baseline(), row.due(), row.quote(),
				NOWHERE);
	}

	private static DutyWords words(OwingRow row) {
		return new DutyWords(row.every(), row.everyCount(), row.times(), row.dueDates(), row.quote(), NOWHERE);
	}

	List<ActionSide> actions() {
		Map<UUID, List<ActionRow>> rows = this.shape.actions().stream().collect(Collectors.groupingBy(ActionRow::id));
		return this.shape.actionsInForce()
			.stream()
			.map((id) -> rows.getOrDefault(id, List.of()))
			.filter((own) -> !own.isEmpty())
			.map((own) -> new ActionSide(own.get(0).name(),
					ActionSide.officials(own.stream()
						.filter((row) -> row.official() != null)
						.map((row) -> new LeadOfficial(0, orEmpty(row.official()), orEmpty(row.officialPosition())))
						.toList()),
					""))
			.toList();
	}

	/**
	 * The tasks in force.
	 * @param other the text that it is compared with: a collective word that brought in
	 * other units there counts as its units
	 */
	List<TaskSide> tasks(PublishedText other) {
		List<UUID> actions = this.shape.actionsInForce();
		return this.shape.tasks()
			.stream()
			.filter((task) -> task.withdrawnIn() == null)
			.map((task) -> new TaskSide(task.id().toString(), actions.indexOf(task.actionId()),
					task.kind() == TaskKind.GOALS, task.number(), task.text(), units(task.id(), other),
					this.targets.getOrDefault(task.id(), List.of()), this.duties.getOrDefault(task.id(), List.of())))
			.toList();
	}

	/** The tasks in force in which one of these units has a part. */
	Set<UUID> tasksOf(Set<UUID> units) {
		return this.shape.parts()
			.stream()
			.filter((part) -> units.contains(part.unitId()))
			.map(AssignmentRow::taskId)
			.collect(Collectors.toSet());
	}

	private Map<String, UnitRole> units(UUID task, PublishedText other) {
		Map<String, UnitRole> units = new LinkedHashMap<>();
		for (AssignmentRow part : this.parts.getOrDefault(task, List.of())) {
			String word = part.viaGroup();
			boolean named = word == null || !members(task, word).equals(other.membersOr(task, word, this));
			units.putIfAbsent((word == null || named) ? part.unit() : UnitName.clean(word), part.role());
		}
		return units;
	}

	private Set<UUID> membersOr(UUID task, String word, PublishedText otherwise) {
		Set<UUID> members = members(task, word);
		return members.isEmpty() ? otherwise.members(task, word) : members;
	}

	private Set<UUID> members(UUID task, String word) {
		return this.parts.getOrDefault(task, List.of())
			.stream()
			.filter((part) -> word.equals(part.viaGroup()))
			.map(AssignmentRow::unitId)
			.collect(Collectors.toSet());
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
