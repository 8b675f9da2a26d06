package org.gongjian.app.amending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.ledger.LedgerParts;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.domain.unit.UnitName;

/**
 * A plan in force as one side of a comparison.
 */
class OldText {

	private final LedgerParts parts;

	private final Function<UUID, String> unitName;

	private final Map<UUID, List<Assignment>> assignments;

	private final Map<UUID, List<NumericTarget>> targets;

	private final Map<UUID, List<Duty>> duties;

	/**
	 * A plan.
	 * @param unitName the short name of a unit
	 */
	OldText(LedgerParts parts, Function<UUID, String> unitName) {
		this.parts = parts.inForce();
		this.unitName = unitName;
		this.assignments = this.parts.assignments()
			.stream()
			.filter((assignment) -> assignment.endedIn() == null)
			.collect(Collectors.groupingBy(Assignment::taskId));
		this.targets = this.parts.targets().stream().collect(Collectors.groupingBy(NumericTarget::taskId));
		this.duties = this.parts.duties().stream().collect(Collectors.groupingBy(Duty::taskId));
	}

	List<ActionSide> actions() {
		return this.parts.actions()
			.stream()
			.map((action) -> new ActionSide(action.name(), ActionSide.officials(action.leadOfficials()),
					action.leadUnits()
						.stream()
						.map((lead) -> this.unitName.apply(lead.unitId()))
						.collect(Collectors.joining("、"))))
			.toList();
	}

	List<TaskSide> tasks() {
		List<UUID> actions = this.parts.actions().stream().map(SpecialAction::id).toList();
		return this.parts.tasks()
			.stream()
			.map((task) -> new TaskSide(task.id().toString(), actions.indexOf(task.actionId()),
					task.kind() == TaskKind.GOALS, task.number(), task.text(), units(task),
					this.targets.getOrDefault(task.id(), List.of()).stream().map(NumericTarget::words).toList(),
					this.duties.getOrDefault(task.id(), List.of()).stream().map(Duty::words).toList()))
			.toList();
	}

	private Map<String, UnitRole> units(TaskItem task) {
		Map<String, UnitRole> units = new LinkedHashMap<>();
		this.assignments.getOrDefault(task.id(), List.of())
			.forEach((assignment) -> units.putIfAbsent((assignment.viaGroup() != null)
					? UnitName.clean(assignment.viaGroup()) : this.unitName.apply(assignment.unitId()),
					assignment.role()));
		return units;
	}

}
