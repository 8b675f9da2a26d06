package org.gongjian.app.publishing.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongjian.domain.unit.NamePair;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.units.UnitDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Which units the names of a draft mean, before anything is published: known names at
 * once, the others as questions. A name is only taken for a new unit by itself where the
 * dictionary knows it and it is like no other name.
 */
class UnitMatching {

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private final KnownNames known;

	private final Set<NamePair> keptApart;

	UnitMatching(KnownNames known, Set<NamePair> keptApart) {
		this.known = known;
		this.keptApart = keptApart;
	}

	/**
	 * One row for each name.
	 * @param decisions what was chosen; {@code null} before anything was
	 */
	List<UnitMatch> units(PlanDraft draft, PrintedNames names, @Nullable NameDecisions decisions) {
		List<String> all = names.withMembers(decisions);
		List<String> unknown = all.stream().filter((name) -> this.known.unit(name).isEmpty()).toList();
		AlikeNames alike = new AlikeNames(this.known.units(), this.keptApart, unknown);
		NameChoices decided = (decisions != null) ? decisions.nameChoices() : new NameChoices(Map.of());
		List<UnitMatch> matches = new ArrayList<>();
		for (String name : all) {
			List<TaskLink> tasks = TaskLink.all(draft, names.units().getOrDefault(name, List.of()));
			Optional<ResponsibleUnit> unit = this.known.unit(name);
			if (unit.isPresent() && !tasks.isEmpty()) {
				matches
					.add(new UnitMatch(name, tasks, unit.get().name(), NameChoice.UNDECIDED, List.of(), false, false));
			}
			else if (unit.isEmpty()) {
				matches.add(unknown(name, tasks, alike.of(name), decided, decisions));
			}
		}
		return matches;
	}

	private UnitMatch unknown(String name, List<TaskLink> tasks, List<UnitMatch.Alike> alike, NameChoices decided,
			@Nullable NameDecisions decisions) {
		boolean plain = alike.isEmpty() && !DICTIONARY.isCollective(name);
		boolean clear = plain && DICTIONARY.knows(name);
		boolean made = clear || (plain && decisions != null && decisions.makesTheRest());
		NameChoice choice = decided.of(name);
		if (choice.isOpen() && made) {
			choice = NameChoice.NEW_UNIT;
		}
		boolean added = decisions != null && !decided.byName().containsKey(name);
		return new UnitMatch(name, tasks, null, choice, alike, !clear, added);
	}

}
