package org.gongjian.domain.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.UnitRole;

/**
 * Which units have a part in the tasks of a plan at a moment, and which.
 *
 * @param byTask the roles of units by the task
 */
public record TaskRoles(Map<UUID, Map<UUID, UnitRole>> byTask) {

	/** The parts that no text has ended. */
	public static TaskRoles of(List<Assignment> assignments) {
		Map<UUID, Map<UUID, UnitRole>> byTask = new LinkedHashMap<>();
		assignments.stream()
			.filter((assignment) -> assignment.endedIn() == null)
			.forEach((assignment) -> byTask.computeIfAbsent(assignment.taskId(), (none) -> new HashMap<>())
				.put(assignment.unitId(), assignment.role()));
		return new TaskRoles(byTask);
	}

	/** The units that have a part in any task. */
	public Set<UUID> units() {
		Set<UUID> units = new HashSet<>();
		this.byTask.values().forEach((roles) -> units.addAll(roles.keySet()));
		return units;
	}

	/**
	 * What becomes of the tasks of some units, each task counted once.
	 * @param after who has a part then
	 * @param changed the tasks that ask for something else then
	 */
	public TaskChanges changes(Set<UUID> units, TaskRoles after, Set<UUID> changed) {
		Set<UUID> tasks = new HashSet<>(this.byTask.keySet());
		tasks.addAll(after.byTask.keySet());
		TaskChanges changes = TaskChanges.NONE;
		for (UUID task : tasks) {
			Map<UUID, UnitRole> former = of(task, units);
			Map<UUID, UnitRole> next = after.of(task, units);
			if (former.isEmpty() && !next.isEmpty()) {
				changes = changes.plus(1, 0, 0);
			}
			else if (!former.isEmpty() && next.isEmpty()) {
				changes = changes.plus(0, 0, 1);
			}
			else if (!former.equals(next) || (!next.isEmpty() && changed.contains(task))) {
				changes = changes.plus(0, 1, 0);
			}
		}
		return changes;
	}

	private Map<UUID, UnitRole> of(UUID task, Set<UUID> units) {
		Map<UUID, UnitRole> roles = new HashMap<>(this.byTask.getOrDefault(task, Map.of()));
		roles.keySet().retainAll(units);
		return roles;
	}

}
