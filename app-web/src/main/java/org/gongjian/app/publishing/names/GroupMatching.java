package org.gongjian.app.publishing.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.units.UnitDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Which units the collective words of a draft stand for. What 各镇 means is remembered from
 * plan to plan; what 有关单位 means only from one text of a plan to the next.
 */
class GroupMatching {

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private final KnownNames known;

	private final Map<UUID, String> shortNames;

	private final Map<String, List<UUID>> former;

	/**
	 * Begins to match.
	 * @param former the members that the plan's former text gave its words; empty for a
	 * new plan
	 */
	GroupMatching(KnownNames known, Map<String, List<UUID>> former) {
		this.known = known;
		this.shortNames = known.shortNames();
		this.former = former;
	}

	/** One row for each collective word. */
	List<GroupMatch> groups(PlanDraft draft, PrintedNames names, @Nullable NameDecisions decisions) {
		List<String> words = names.groupWords();
		List<GroupMatch> matches = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			String members = (decisions != null) ? decisions.memberNames(i) : remembered(word);
			boolean skipped = decisions != null && decisions.skips(i);
			boolean missing = decisions != null && !skipped && NameList.parse(members).isEmpty();
			matches.add(new GroupMatch(i, word, TaskLink.all(draft, names.groups().getOrDefault(word, List.of())),
					members, DICTIONARY.dependsOnPlan(word), skipped, missing, wordsIn(members), false));
		}
		return matches;
	}

	/**
	 * The members of each word, with the members of a word in its place where it was
	 * typed as a member of another: 各镇 in 各镇街.
	 */
	List<@Nullable String> spellOut(PrintedNames names, NameDecisions decisions) {
		List<String> words = names.groupWords();
		List<@Nullable String> members = new ArrayList<>();
		IntStream.range(0, words.size()).forEach((word) -> members.add(spellOut(words, word, decisions)));
		return members;
	}

	private String spellOut(List<String> words, int word, NameDecisions decisions) {
		return NameList.print(NameList.parse(decisions.memberNames(word))
			.stream()
			.filter((name) -> words.indexOf(name) != word)
			.flatMap((name) -> NameList.parse(meaning(words, name, decisions)).stream())
			.distinct()
			.toList());
	}

	private String meaning(List<String> words, String name, NameDecisions decisions) {
		int other = words.indexOf(name);
		String members = (other >= 0) ? decisions.memberNames(other) : remembered(name);
		return members.isBlank() ? name : members;
	}

	/** The short names of the members that a word has already. */
	List<String> members(String word) {
		return NameList.parse(remembered(word));
	}

	/** The short names of the units that a word brought into the text in force. */
	List<String> former(String word) {
		return namesOf(this.former.getOrDefault(UnitName.clean(word), List.of()));
	}

	private String remembered(String word) {
		return NameList.print(DICTIONARY.dependsOnPlan(word) ? former(word)
				: namesOf(this.known.group(word).map(UnitGroup::members).orElse(Set.of())));
	}

	private List<String> namesOf(Collection<UUID> units) {
		return units.stream().map(this.shortNames::get).filter(Objects::nonNull).distinct().sorted().toList();
	}

	private List<String> wordsIn(String members) {
		return NameList.parse(members)
			.stream()
			.filter((name) -> DICTIONARY.isCollective(name) && this.known.unit(name).isEmpty())
			.toList();
	}

}
