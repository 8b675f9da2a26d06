package org.gongjian.app.publishing.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.importing.edit.NameList;

/**
 * What the names of a draft mean: known names first, then what was decided on the name
 * that each leads to. The page, the preview and the publication all ask here.
 *
 * @param known the names that are known
 * @param choices what was decided on the others
 */
public record NameMeanings(KnownNames known, NameChoices choices) {

	private static final NameMeaning NOBODY = new NameMeaning.Nobody();

	NameMeaning of(String name) {
		NameChoices.Settled settled = this.choices.follow(name);
		return this.known.unit(name)
			.<NameMeaning>map((unit) -> new NameMeaning.Known(unit, List.of()))
			.or(() -> this.known.unit(settled.name())
				.or(() -> this.known.unitOf(settled.choice()))
				.map((unit) -> new NameMeaning.Known(unit, List.of(settled.name(), name))))
			.orElseGet(() -> decided(settled, name));
	}

	/** The same, with some names that mean no unit. */
	NameMeanings without(Set<String> names) {
		Map<String, NameChoice> byName = new HashMap<>(this.choices.byName());
		names.forEach((name) -> byName.put(name, NameChoice.NO_UNIT));
		return new NameMeanings(this.known, new NameChoices(byName));
	}

	/** Whether a name was found to be no unit, so that it is dropped from its tasks. */
	public boolean isNoUnit(String name) {
		return of(name).isNoUnit();
	}

	private static NameMeaning decided(NameChoices.Settled settled, String printed) {
		return switch (settled.choice().kind()) {
			case NO_UNIT -> NOBODY;
			case NEW_UNIT -> new NameMeaning.Made(settled.name(), printed);
			// A unit that was chosen and is gone is as good as none.
			case KNOWN_UNIT, SAME_AS, UNDECIDED -> new NameMeaning.Open(settled.name(), printed);
		};
	}

	/** Whether a collective word brings nobody in, with members or without. */
	public boolean isNobody(GroupMatch word) {
		List<String> members = NameList.parse(word.members());
		return word.skipped() || (!members.isEmpty() && members.stream().allMatch(this::isNoUnit));
	}

	/** The units of all names and words, each as a source gives it. */
	public MeantUnits units(PrintedNames printed, List<GroupMatch> words, UnitSource source) {
		Map<String, UUID> units = new HashMap<>();
		printed.unitNames().forEach((name) -> of(name).from(source).ifPresent((unit) -> units.put(name, unit)));
		Map<String, List<UUID>> members = new HashMap<>();
		words.forEach((word) -> members.put(word.word(), word.skipped() ? List.of() : members(word, source)));
		return new MeantUnits(units, members);
	}

	private List<UUID> members(GroupMatch word, UnitSource source) {
		return NameList.parse(word.members())
			.stream()
			.flatMap((name) -> of(name).from(source).stream())
			.distinct()
			.toList();
	}

}
