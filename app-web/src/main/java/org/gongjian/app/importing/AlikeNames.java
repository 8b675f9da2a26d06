package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.gongjian.domain.unit.NamePair;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.units.Likeness;
import org.gongjian.planimport.units.UnitDictionary;
import org.gongjian.planimport.units.UnitMeaning;
import org.gongjian.planimport.units.Writing;
import org.jspecify.annotations.Nullable;

/**
 * What a printed name may be another way to write of: a unit that is there, or a better
 * name in the same draft. Pairs that an administrator kept apart are left out.
 */
class AlikeNames {

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private final List<ResponsibleUnit> units;

	private final Set<NamePair> keptApart;

	private final Map<String, String> bodies = new HashMap<>();

	AlikeNames(List<ResponsibleUnit> units, Set<NamePair> keptApart) {
		this.units = units;
		this.keptApart = keptApart;
	}

	/**
	 * Names that may mean the same unit, likeliest first.
	 * @param unknown the names of the draft that no unit goes by
	 */
	List<UnitMatch.Alike> of(String name, List<String> printed, Set<String> unknown) {
		List<UnitMatch.Alike> alike = new ArrayList<>();
		for (ResponsibleUnit unit : this.units) {
			List<String> names = Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream())
				.toList();
			names.stream()
				.map((other) -> reason(name, other))
				.filter(Objects::nonNull)
				.min(Comparator.naturalOrder())
				.filter((reason) -> names.stream().noneMatch((other) -> areKeptApart(name, other)))
				.ifPresent((reason) -> alike.add(new UnitMatch.Alike("unit:" + unit.id(), unit.name(), reason)));
		}
		for (int i = 0; i < printed.size(); i++) {
			String other = printed.get(i);
			Likeness.Reason reason = unknown.contains(other) ? reason(name, other) : null;
			if (reason != null && isBetter(other, name) && !areKeptApart(name, other)) {
				alike.add(new UnitMatch.Alike("same:" + i, other, reason));
			}
		}
		alike.sort(Comparator.comparing(UnitMatch.Alike::reason));
		return alike;
	}

	private boolean areKeptApart(String name, String other) {
		return this.keptApart.contains(NamePair.of(name, other));
	}

	private Likeness.@Nullable Reason reason(String name, String other) {
		boolean ofOneBody = body(name).equals(body(other));
		for (Likeness likeness : DICTIONARY.alike(name, ofOneBody ? List.of(other) : List.of())) {
			return likeness.reason();
		}
		boolean abbreviated = UnitName.abbreviates(name, other) || UnitName.abbreviates(other, name);
		return (abbreviated && !DICTIONARY.tellsApart(name, other)) ? Likeness.Reason.SHORT_FORM : null;
	}

	private String body(String name) {
		return this.bodies.computeIfAbsent(name, DICTIONARY::bodyOf);
	}

	// Of two names that may mean one unit it keeps the one nearer to its full name of
	// today.
	private static boolean isBetter(String one, String other) {
		Comparator<String> better = Comparator.comparing(AlikeNames::writing)
			.thenComparing((name) -> DICTIONARY.recognise(name).map(UnitMeaning::level).orElse("").isEmpty())
			.thenComparing(String::length, Comparator.reverseOrder())
			.thenComparing(Comparator.naturalOrder());
		return better.compare(one, other) < 0;
	}

	private static Writing writing(String name) {
		return DICTIONARY.recognise(name).map(UnitMeaning::writing).orElse(Writing.SHORT);
	}

}
