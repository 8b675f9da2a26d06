package org.gongjian.app.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;

/**
 * Finds the tasks of a draft on which nobody would report, with what was decided so far:
 * those that name nobody, whose names mean no unit, or whose collective words were left
 * without members.
 */
final class TasksWithoutUnit {

	private final NameChoices choices;

	private final Map<String, Boolean> open;

	private TasksWithoutUnit(List<UnitMatch> units, List<GroupMatch> groups) {
		Map<String, NameChoice> byName = new HashMap<>();
		units.stream()
			.filter((match) -> !match.isKnown())
			.forEach((match) -> byName.put(match.printed(), match.choice()));
		this.choices = new NameChoices(byName);
		this.open = groups.stream().collect(Collectors.toMap(GroupMatch::word, this::isWithoutMembers));
	}

	static List<TaskLink> findIn(PlanDraft draft, List<UnitMatch> units, List<GroupMatch> groups) {
		TasksWithoutUnit rule = new TasksWithoutUnit(units, groups);
		List<Spot> found = new ArrayList<>();
		for (int a = 0; a < draft.actions().size(); a++) {
			List<DraftTask> tasks = draft.actions().get(a).tasks();
			for (int t = 0; t < tasks.size(); t++) {
				if (rule.hasNoUnit(tasks.get(t))) {
					found.add(Spot.task(a, t));
				}
			}
		}
		return TaskLink.all(draft, found);
	}

	private boolean hasNoUnit(DraftTask task) {
		return Stream.concat(task.units().stream().map(DraftUnit::name), task.unitGroups().stream())
			.map(UnitName::clean)
			.allMatch((name) -> this.open.containsKey(name) ? this.open.get(name) : isNoUnit(name));
	}

	private boolean isNoUnit(String name) {
		return this.choices.follow(name).choice().kind() == NameChoice.Kind.NO_UNIT;
	}

	// A word whose members are still to be named is asked about elsewhere.
	private boolean isWithoutMembers(GroupMatch group) {
		List<String> members = NameList.parse(group.members());
		return group.skipped() || (!members.isEmpty() && members.stream().allMatch(this::isNoUnit));
	}

}
