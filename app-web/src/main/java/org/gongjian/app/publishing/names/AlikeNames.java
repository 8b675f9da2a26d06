package org.gongjian.app.publishing.names;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.gongjian.domain.unit.NamePair;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.planimport.units.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What a name may be another way to write of: a unit that is there, or a better name in
 * the same draft. Pairs that an administrator kept apart are left out.
 */
class AlikeNames {

	/** How many names a plan has that nobody knows yet. */
	private static final int MOST_UNKNOWN = 1000;

	private static final int MOST_PROPOSED = 20;

	private final List<ResponsibleUnit> units;

	/** The names of each unit. */
	private final List<List<String>> names;

	private final Set<NamePair> keptApart;

	private final List<String> unknown;

	private final NameLikeness likeness = new NameLikeness();

	private final NearNames nearUnits = new NearNames(this.likeness::body);

	private final NearNames nearUnknown = new NearNames(this.likeness::body);

	/**
	 * Begins to compare.
	 * @param unknown the names that no unit goes by
	 * @throws CrowdedDraftException if there are more of them than any plan has
	 */
	AlikeNames(List<ResponsibleUnit> units, Set<NamePair> keptApart, List<String> unknown) {
		if (unknown.size() > MOST_UNKNOWN) {
			throw new CrowdedDraftException();
		}
		this.units = units;
		this.names = units.stream().map(ResponsibleUnit::names).toList();
		this.keptApart = keptApart;
		this.unknown = unknown;
		if (!unknown.isEmpty()) {
			for (int i = 0; i < units.size(); i++) {
				this.nearUnits.addAll(this.names.get(i), i);
			}
		}
		for (int i = 0; i < unknown.size(); i++) {
			this.nearUnknown.addAll(List.of(unknown.get(i)), i);
		}
	}

	/** Names that may mean the same unit, likeliest first. */
	List<UnitMatch.Alike> of(String name) {
		Stream<UnitMatch.Alike> units = this.nearUnits.near(name)
			.stream()
			.map((place) -> alike(name, this.units.get(place), this.names.get(place)));
		Stream<UnitMatch.Alike> names = this.nearUnknown.near(name)
			.stream()
			.map((place) -> alike(name, this.unknown.get(place)));
		return Stream.concat(units, names)
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(UnitMatch.Alike::reason))
			.limit(MOST_PROPOSED)
			.toList();
	}

	private UnitMatch.@Nullable Alike alike(String name, ResponsibleUnit unit, List<String> names) {
		return names.stream()
			.map((other) -> this.likeness.reason(name, other))
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.filter((reason) -> names.stream().noneMatch((other) -> areKeptApart(name, other)))
			.map((reason) -> new UnitMatch.Alike(NameChoice.known(unit.id()), unit.name(), reason))
			.orElse(null);
	}

	private UnitMatch.@Nullable Alike alike(String name, String other) {
		Likeness.Reason reason = this.likeness.reason(name, other);
		return (reason == null || !this.likeness.isBetter(other, name) || areKeptApart(name, other)) ? null
				: new UnitMatch.Alike(NameChoice.sameAs(other), other, reason);
	}

	private boolean areKeptApart(String name, String other) {
		return this.keptApart.contains(NamePair.of(name, other));
	}

}
