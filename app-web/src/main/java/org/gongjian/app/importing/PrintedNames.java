package org.gongjian.app.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;

/**
 * The names of units and the collective words that a draft prints, each with how often,
 * in the order in which they first stand there.
 *
 * @param units names of single bodies
 * @param groups collective words
 */
record PrintedNames(Map<String, Integer> units, Map<String, Integer> groups) {

	static PrintedNames in(PlanDraft draft) {
		Map<String, Integer> units = new LinkedHashMap<>();
		Map<String, Integer> groups = new LinkedHashMap<>();
		for (DraftAction action : draft.actions()) {
			Stream<String> leads = action.leadUnits().stream();
			Stream<String> named = action.tasks()
				.stream()
				.flatMap((task) -> task.units().stream())
				.map(DraftUnit::name);
			Stream.concat(leads, named).forEach((name) -> units.merge(UnitName.clean(name), 1, Integer::sum));
			action.tasks()
				.stream()
				.flatMap((task) -> task.unitGroups().stream())
				.forEach((word) -> groups.merge(UnitName.clean(word), 1, Integer::sum));
		}
		return new PrintedNames(units, groups);
	}

	List<String> unitNames() {
		return List.copyOf(this.units.keySet());
	}

	List<String> groupWords() {
		return List.copyOf(this.groups.keySet());
	}

}
