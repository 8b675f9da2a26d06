package org.gongjian.app.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.app.publishing.names.NameMeanings;
import org.gongjian.app.publishing.names.TaskLink;
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

	private final NameMeanings meanings;

	private final Map<String, Boolean> words;

	private TasksWithoutUnit(NameMeanings meanings, List<GroupMatch> words) {
		this.meanings = meanings;
		this.words = words.stream().collect(Collectors.toMap(GroupMatch::word, meanings::isNobody));
	}

	static List<TaskLink> findIn(PlanDraft draft, NameMeanings meanings, List<GroupMatch> words) {
		TasksWithoutUnit rule = new TasksWithoutUnit(meanings, words);
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

	// A word whose members are still to be named is asked about elsewhere.
	private boolean hasNoUnit(DraftTask task) {
		return Stream.concat(task.units().stream().map(DraftUnit::name), task.unitGroups().stream())
			.map(UnitName::clean)
			.allMatch((name) -> this.words.containsKey(name) ? this.words.get(name) : this.meanings.isNoUnit(name));
	}

}
