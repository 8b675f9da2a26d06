package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

	/** How many names a plan has that nobody knows yet. */
	private static final int MOST_UNKNOWN = 1000;

	private static final int MOST_PROPOSED = 20;

	private final List<ResponsibleUnit> units;

	private final Set<NamePair> keptApart;

	private final Map<String, String> bodies = new HashMap<>();

	private final Map<String, Optional<UnitMeaning>> meanings = new HashMap<>();

	private @Nullable NearNames nearUnits;

	private List<String> printed = List.of();

	private @Nullable NearNames nearPrinted;

	AlikeNames(List<ResponsibleUnit> units, Set<NamePair> keptApart) {
		this.units = units;
		this.keptApart = keptApart;
	}

	/**
	 * Names that may mean the same unit, likeliest first.
	 * @param unknown the names of the draft that no unit goes by
	 * @throws CrowdedDraftException if there are more of them than any plan has
	 */
	List<UnitMatch.Alike> of(String name, List<String> printed, Set<String> unknown) {
		if (unknown.size() > MOST_UNKNOWN) {
			throw new CrowdedDraftException();
		}
		List<UnitMatch.Alike> alike = new ArrayList<>();
		unitsNear(name).forEach((unit) -> {
			List<String> names = namesOf(unit);
			names.stream()
				.map((other) -> reason(name, other))
				.filter(Objects::nonNull)
				.min(Comparator.naturalOrder())
				.filter((reason) -> names.stream().noneMatch((other) -> areKeptApart(name, other)))
				.ifPresent((reason) -> alike
					.add(new UnitMatch.Alike(PublishForm.KNOWN_UNIT + unit.id(), unit.name(), reason)));
		});
		for (int i : printedNear(name, printed)) {
			String other = printed.get(i);
			Likeness.Reason reason = unknown.contains(other) ? reason(name, other) : null;
			if (reason != null && isBetter(other, name) && !areKeptApart(name, other)) {
				alike.add(new UnitMatch.Alike("same:" + i, other, reason));
			}
		}
		alike.sort(Comparator.comparing(UnitMatch.Alike::reason));
		return alike.stream().limit(MOST_PROPOSED).toList();
	}

	private Stream<ResponsibleUnit> unitsNear(String name) {
		if (this.nearUnits == null) {
			this.nearUnits = new NearNames(this::body);
			for (int i = 0; i < this.units.size(); i++) {
				this.nearUnits.addAll(namesOf(this.units.get(i)), i);
			}
		}
		return this.nearUnits.near(name).stream().map(this.units::get);
	}

	private Collection<Integer> printedNear(String name, List<String> printed) {
		if (this.nearPrinted == null || !printed.equals(this.printed)) {
			this.printed = printed;
			this.nearPrinted = new NearNames(this::body);
			for (int i = 0; i < printed.size(); i++) {
				this.nearPrinted.addAll(List.of(printed.get(i)), i);
			}
		}
		return this.nearPrinted.near(name);
	}

	private static List<String> namesOf(ResponsibleUnit unit) {
		return Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream()).toList();
	}

	private boolean areKeptApart(String name, String other) {
		return this.keptApart.contains(NamePair.of(name, other));
	}

	private Likeness.@Nullable Reason reason(String name, String other) {
		if (body(name).equals(body(other))) {
			for (Likeness likeness : DICTIONARY.alike(name, List.of(other))) {
				return likeness.reason();
			}
		}
		boolean abbreviated = UnitName.abbreviates(name, other) || UnitName.abbreviates(other, name);
		return (abbreviated && !areTwoBodies(name, other)) ? Likeness.Reason.SHORT_FORM : null;
	}

	private boolean areTwoBodies(String name, String other) {
		return meaning(name).isPresent() && meaning(other).isPresent() && DICTIONARY.tellsApart(name, other);
	}

	private Optional<UnitMeaning> meaning(String name) {
		return this.meanings.computeIfAbsent(name, DICTIONARY::recognise);
	}

	private String body(String name) {
		return this.bodies.computeIfAbsent(name, DICTIONARY::bodyOf);
	}

	// Of two names that may mean one unit it keeps the one nearer to its full name of
	// today.
	private boolean isBetter(String one, String other) {
		Comparator<String> better = Comparator.comparing(this::writing)
			.thenComparing((name) -> meaning(name).map(UnitMeaning::level).orElse("").isEmpty())
			.thenComparing(String::length, Comparator.reverseOrder())
			.thenComparing(Comparator.naturalOrder());
		return better.compare(one, other) < 0;
	}

	private Writing writing(String name) {
		return meaning(name).map(UnitMeaning::writing).orElse(Writing.SHORT);
	}

}
