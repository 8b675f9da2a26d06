package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.app.importing.draft.NameList;
import org.gongjian.domain.unit.NamePair;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.units.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Which units the printed names of a draft mean, before anything is published: known
 * names at once, the others as proposals.
 */
class UnitMatching {

	private final List<ResponsibleUnit> units;

	private final List<UnitGroup> groups;

	private final AlikeNames alike;

	UnitMatching(List<ResponsibleUnit> units, List<UnitGroup> groups, Set<NamePair> keptApart) {
		this.units = units;
		this.groups = groups;
		this.alike = new AlikeNames(units, keptApart);
	}

	Optional<ResponsibleUnit> unitNamed(String printed) {
		return this.units.stream().filter((unit) -> unit.goesBy(printed)).findFirst();
	}

	Optional<UnitGroup> groupNamed(String word) {
		return this.groups.stream().filter((group) -> group.name().equals(UnitName.clean(word))).findFirst();
	}

	/**
	 * One row for each printed name.
	 * @param form what was chosen; {@code null} before anything was
	 */
	List<UnitMatch> units(PrintedNames names, @Nullable PublishForm form) {
		List<String> printed = names.unitNames();
		Set<String> unknown = printed.stream().filter((name) -> unitNamed(name).isEmpty()).collect(Collectors.toSet());
		List<UnitMatch> matches = new ArrayList<>();
		for (int i = 0; i < printed.size(); i++) {
			String name = printed.get(i);
			String known = unitNamed(name).map(ResponsibleUnit::name).orElse(null);
			List<UnitMatch.Alike> likely = (known != null) ? List.of() : this.alike.of(name, printed, unknown);
			matches.add(new UnitMatch(i, name, names.units().getOrDefault(name, 0), known,
					(form != null) ? form.choice(i) : proposed(likely), likely));
		}
		return matches;
	}

	// A name without its level that may be either of two units is left to the
	// administrator.
	private static String proposed(List<UnitMatch.Alike> likely) {
		boolean open = likely.isEmpty()
				|| (likely.size() > 1 && likely.get(0).reason() == Likeness.Reason.LEVEL_LEFT_OUT);
		return open ? PublishForm.NEW_UNIT : likely.get(0).choice();
	}

	/** Every unit, by name. */
	List<UnitMatch.Known> all() {
		return this.units.stream()
			.map((unit) -> new UnitMatch.Known(PublishForm.KNOWN_UNIT + unit.id(), unit.shortName()))
			.toList();
	}

	/** The short name of every unit. */
	Map<UUID, String> shortNames() {
		return this.units.stream().collect(Collectors.toMap(ResponsibleUnit::id, ResponsibleUnit::shortName));
	}

	/** One row for each collective word. */
	List<GroupMatch> groups(PrintedNames names, @Nullable PublishForm form) {
		Map<UUID, String> shortNames = shortNames();
		List<String> words = names.groupWords();
		List<GroupMatch> matches = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			String members = (form != null) ? form.memberNames(i) : remembered(word, shortNames::get);
			boolean skipped = form != null && form.skips(i);
			boolean missing = form != null && !skipped && NameList.parse(members).isEmpty();
			matches.add(new GroupMatch(i, word, names.groups().getOrDefault(word, 0), members, skipped, missing));
		}
		return matches;
	}

	private String remembered(String word, Function<UUID, @Nullable String> shortName) {
		return groupNamed(word)
			.map((group) -> group.members().stream().map(shortName).sorted().collect(Collectors.joining("、")))
			.orElse("");
	}

}
