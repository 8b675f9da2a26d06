package org.gongjian.app.publishing.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.units.UnitDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The names of units and the collective words that a draft holds, each with its places,
 * in the order in which they first stand there. A collective word (各镇) is one wherever it
 * was typed.
 *
 * @param units names of single bodies
 * @param groups collective words
 */
public record PrintedNames(Map<String, List<Spot>> units, Map<String, List<Spot>> groups) {

	static PrintedNames none() {
		return new PrintedNames(new LinkedHashMap<>(), new LinkedHashMap<>());
	}

	public static PrintedNames in(PlanDraft draft) {
		PrintedNames names = none();
		for (int a = 0; a < draft.actions().size(); a++) {
			DraftAction action = draft.actions().get(a);
			Spot place = Spot.action(a);
			action.leadUnits().forEach((name) -> names.add(name, place));
			for (int t = 0; t < action.tasks().size(); t++) {
				names.addAll(action.tasks().get(t), Spot.task(a, t));
			}
		}
		return names;
	}

	private void addAll(DraftTask task, Spot place) {
		task.units().forEach((unit) -> add(unit.name(), place));
		task.unitGroups().forEach((word) -> add(this.groups, word, place));
	}

	private void add(String name, Spot place) {
		add(UnitDictionary.standard().isCollective(name) ? this.groups : this.units, name, place);
	}

	private static void add(Map<String, List<Spot>> names, String name, Spot place) {
		names.computeIfAbsent(UnitName.clean(name), (missing) -> new ArrayList<>()).add(place);
	}

	public List<String> unitNames() {
		return List.copyOf(this.units.keySet());
	}

	public List<String> groupWords() {
		return List.copyOf(this.groups.keySet());
	}

	/**
	 * The names that stand for units once the collective words have members: those of the
	 * draft, then those that were typed as members and stand nowhere else.
	 */
	List<String> withMembers(@Nullable NameDecisions decisions) {
		Set<String> names = new LinkedHashSet<>(this.units.keySet());
		for (int i = 0; decisions != null && i < this.groups.size(); i++) {
			if (!decisions.skips(i)) {
				NameList.parse(decisions.memberNames(i))
					.stream()
					.filter((name) -> !UnitDictionary.standard().isCollective(name))
					.forEach(names::add);
			}
		}
		return List.copyOf(names);
	}

}
