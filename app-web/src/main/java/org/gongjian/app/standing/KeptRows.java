package org.gongjian.app.standing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.duty.OwingRow;
import org.gongjian.persistence.standing.ActionRow;
import org.gongjian.persistence.standing.AssignmentRow;
import org.gongjian.persistence.standing.TargetRow;
import org.gongjian.persistence.standing.TaskRow;

/**
 * The rows of shapes that were kept, as far as a person sees: those of the tasks in which
 * a unit in scope had a part then. Units that were merged since are the one that stayed.
 */
class KeptRows {

	private final Scope scope;

	private final Collection<PlanShape> shapes;

	private final UnitsNow units;

	private final boolean past;

	private final List<AssignmentRow> parts;

	private final Set<UUID> seen;

	/**
	 * Rows of shapes.
	 * @param past whether with what earlier texts had withdrawn
	 */
	KeptRows(Scope scope, Collection<PlanShape> shapes, UnitsNow units, boolean past) {
		this.scope = scope;
		this.shapes = shapes;
		this.units = units;
		this.past = past;
		this.parts = shapes.stream().flatMap(this::parts).toList();
		this.seen = this.parts.stream()
			.filter((part) -> scope.sees(part.unitId()))
			.map(AssignmentRow::taskId)
			.collect(Collectors.toSet());
	}

	boolean isEmpty() {
		return this.shapes.isEmpty();
	}

	/** The actions of tasks that are seen, and those in force where all are seen. */
	List<ActionRow> actions(Set<UUID> ofTasks) {
		return this.shapes.stream()
			.flatMap((shape) -> shape.actions()
				.stream()
				.filter((action) -> ofTasks.contains(action.id())
						|| (this.scope.whole() && shape.actionsInForce().contains(action.id()))))
			.toList();
	}

	List<TaskRow> tasks() {
		return this.shapes.stream()
			.flatMap((shape) -> shape.tasks().stream())
			.filter((task) -> (this.past || task.withdrawnIn() == null) && isSeen(task.id()))
			.toList();
	}

	List<AssignmentRow> parts() {
		return this.parts.stream().filter((part) -> isSeen(part.taskId())).toList();
	}

	List<TargetRow> targets() {
		return this.shapes.stream()
			.flatMap((shape) -> shape.targets().stream())
			.filter((target) -> (this.past || target.withdrawnIn() == null) && isSeen(target.taskId()))
			.toList();
	}

	/** Also those that earlier texts had ended, as they are listed for their month. */
	List<OwingRow> duties() {
		List<OwingRow> all = this.shapes.stream()
			.flatMap((shape) -> shape.duties().stream())
			.map((row) -> row.of(this.units.follow(row.unitId()), this.units.name(row.unitId())))
			.toList();
		Set<UUID> owed = all.stream()
			.filter((row) -> this.scope.sees(row.unitId()))
			.map(OwingRow::taskId)
			.collect(Collectors.toSet());
		Map<String, OwingRow> rows = new LinkedHashMap<>();
		all.stream()
			.filter((row) -> isSeen(row.taskId()) || owed.contains(row.taskId()))
			.forEach((row) -> rows.putIfAbsent(key(row.dutyId(), row.unitId()), row));
		return List.copyOf(rows.values());
	}

	private boolean isSeen(UUID task) {
		return this.scope.whole() || this.seen.contains(task);
	}

	/** The parts of a shape; parts that are one by now once. */
	private Stream<AssignmentRow> parts(PlanShape shape) {
		Map<String, AssignmentRow> found = new LinkedHashMap<>();
		shape.parts()
			.stream()
			.map((part) -> new AssignmentRow(part.id(), part.planId(), part.taskId(), this.units.follow(part.unitId()),
					this.units.name(part.unitId()), part.role(), part.viaGroup(), part.owedFrom()))
			.forEach((part) -> found.merge(key(part.taskId(), part.unitId()), part, KeptRows::stronger));
		return found.values().stream();
	}

	/** Of two parts of one unit in a task that of the stronger role. */
	private static AssignmentRow stronger(AssignmentRow one, AssignmentRow other) {
		return (strength(other.role()) < strength(one.role())) ? other : one;
	}

	private static int strength(UnitRole role) {
		return switch (role) {
			case LEAD -> 0;
			case RESPONSIBLE -> 1;
			case SUPPORT -> 2;
		};
	}

	private static String key(UUID one, UUID other) {
		return one + "/" + other;
	}

}
