package org.gongjian.domain.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.amendment.PlanMatch;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.UnitRole;

/**
 * Says before the ledger follows a text which units would answer for more tasks, or for
 * fewer: collective words count as the units they bring in.
 */
public final class PartChanges {

	private final Map<UUID, PartChange> byUnit = new LinkedHashMap<>();

	private PartChanges() {
	}

	/**
	 * Compares who answers for the tasks.
	 * @param before the parts of the plan
	 * @param match what of the plan persists; its former places count the parts in force
	 * @return one for each unit whose parts would change
	 */
	public static List<PartChange> between(LedgerParts before, List<ActionText> text, PlanMatch match) {
		List<TaskItem> tasks = before.inForce().tasks();
		Map<UUID, Map<UUID, UnitRole>> roles = before.assignments()
			.stream()
			.filter((assignment) -> assignment.endedIn() == null)
			.collect(Collectors.groupingBy(Assignment::taskId, Collectors.toMap(Assignment::unitId, Assignment::role)));
		PartChanges changes = new PartChanges();
		int number = 0;
		for (ActionText action : text) {
			for (TaskText task : action.tasks()) {
				Integer former = match.formerTask(number++);
				Map<UUID, UnitRole> known = (former != null) ? roles.remove(tasks.get(former).id()) : null;
				changes.note((known != null) ? known : new HashMap<>(), task.parts());
			}
		}
		roles.values().forEach((left) -> changes.note(left, List.of()));
		return new ArrayList<>(changes.byUnit.values());
	}

	private void note(Map<UUID, UnitRole> before, List<TaskPart> parts) {
		for (TaskPart part : parts) {
			UnitRole role = before.remove(part.unitId());
			if (role == null) {
				note(new PartChange(part.unitId(), 1, 0, 0));
			}
			else if (role != part.role()) {
				note(new PartChange(part.unitId(), 0, 0, 1));
			}
		}
		before.keySet().forEach((unit) -> note(new PartChange(unit, 0, 1, 0)));
	}

	private void note(PartChange change) {
		this.byUnit.merge(change.unitId(), change, PartChange::plus);
	}

}
