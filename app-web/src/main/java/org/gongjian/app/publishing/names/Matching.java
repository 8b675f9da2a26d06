package org.gongjian.app.publishing.names;

import java.util.List;

import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * What the names and collective words of a draft mean in its jurisdiction, row by row.
 */
public final class Matching {

	private final KnownNames known;

	private final UnitMatching units;

	private final GroupMatching groups;

	Matching(KnownNames known, UnitMatching units, GroupMatching groups) {
		this.known = known;
		this.units = units;
		this.groups = groups;
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
		return this.groups.isSettled(word);
	}

	/** The short names of the units that a word brought into the text in force. */
	public List<String> former(String word) {
		return this.groups.former(word);
	}

}
