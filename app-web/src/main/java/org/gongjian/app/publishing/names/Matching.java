package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Set;

import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.units.UnitDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What the names and collective words of a draft mean in its jurisdiction, row by row.
 */
public final class Matching {

	private final KnownNames known;

	private final UnitMatching units;

	private final GroupMatching groups;

	private final Set<String> noUnits;

	/**
	 * What names mean.
	 * @param noUnits names that the text in force printed and that were found to be no
	 * unit
	 */
	Matching(KnownNames known, UnitMatching units, GroupMatching groups, Set<String> noUnits) {
		this.known = known;
		this.units = units;
		this.groups = groups;
		this.noUnits = noUnits;
	}

	/** The units and words that are there. */
	public KnownNames known() {
		return this.known;
	}

	/**
	 * The names of a draft.
	 * @param decisions what was decided so far; {@code null} before anything was
	 */
	public NamesToSettle names(PlanDraft draft, PrintedNames printed, @Nullable NameDecisions decisions) {
		return NamesToSettle.of(this.units.units(draft, printed, decisions));
	}

	/**
	 * What every name of a draft means.
	 * @param decisions what was decided so far; {@code null} before anything was, so that
	 * names that were found to be no unit in the text in force are none
	 */
	public NameMeanings meanings(PlanDraft draft, PrintedNames printed, @Nullable NameDecisions decisions) {
		NameMeanings meanings = names(draft, printed, decisions).meanings(this.known);
		return (decisions != null) ? meanings : meanings.without(this.noUnits);
	}

	/**
	 * The short names of the units that a name means before anything is decided: the name
	 * itself where no unit goes by it yet.
	 */
	public List<String> meant(String printed) {
		if (isWord(printed)) {
			return this.groups.members(printed);
		}
		String name = UnitName.clean(printed);
		return this.known.unit(name)
			.map((unit) -> List.of(unit.shortName()))
			.orElseGet(() -> this.noUnits.contains(name) ? List.of() : List.of(name));
	}

	/** Whether a name is a collective word. */
	public boolean isWord(String printed) {
		return UnitDictionary.standard().isCollective(printed);
	}

	/**
	 * The collective words of a draft.
	 * @param decisions what was decided so far; {@code null} before anything was
	 */
	public List<GroupMatch> words(PlanDraft draft, PrintedNames printed, @Nullable NameDecisions decisions) {
		return this.groups.groups(draft, printed, decisions);
	}

	/**
	 * The members of each collective word, with the members of a word in its place where
	 * it was typed as a member of another: 各镇 in 各镇街.
	 */
	public List<@Nullable String> spellOut(PrintedNames printed, NameDecisions decisions) {
		return this.groups.spellOut(printed, decisions);
	}

	/** Whether a collective word has members already. */
	public boolean isSettled(String word) {
		return !this.groups.members(word).isEmpty();
	}

	/** The short names of the units that a word brought into the text in force. */
	public List<String> former(String word) {
		return this.groups.former(word);
	}

}
