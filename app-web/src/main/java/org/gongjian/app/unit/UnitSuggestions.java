package org.gongjian.app.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.domain.unit.NamePair;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.persistence.unit.UnitMoves;
import org.gongjian.planimport.units.Likeness;
import org.gongjian.planimport.units.UnitDictionary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds units of the list that the dictionary holds to be one body.
 */
@Component
class UnitSuggestions {

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private final ResponsibleUnits units;

	private final UnitMoves moves;

	private final KeptApart keptApart;

	UnitSuggestions(ResponsibleUnits units, UnitMoves moves, KeptApart keptApart) {
		this.units = units;
		this.moves = moves;
		this.keptApart = keptApart;
	}

	/** Pairs that may be one unit and were not kept apart, the surest first. */
	List<UnitSuggestion> in(UUID jurisdictionId) {
		Set<NamePair> apart = this.keptApart.in(jurisdictionId);
		List<UnitSuggestion> found = new ArrayList<>();
		for (Set<ResponsibleUnit> alike : byBody(jurisdictionId).values()) {
			List<ResponsibleUnit> rest = new ArrayList<>(alike);
			while (rest.size() > 1) {
				ResponsibleUnit one = rest.remove(0);
				rest.stream()
					.filter((other) -> !areApart(one, other, apart))
					.map((other) -> suggestion(one, other))
					.filter(Objects::nonNull)
					.forEach(found::add);
			}
		}
		return found.stream().distinct().sorted(Comparator.comparing(UnitSuggestion::reason)).toList();
	}

	// Only names of the same body can be alike, so that few pairs need be compared.
	private Map<String, Set<ResponsibleUnit>> byBody(UUID jurisdictionId) {
		Map<String, Set<ResponsibleUnit>> byBody = new LinkedHashMap<>();
		for (ResponsibleUnit unit : this.units.findByJurisdictionIdOrderByName(jurisdictionId)) {
			ownNames(unit)
				.forEach((name) -> byBody.computeIfAbsent(DICTIONARY.bodyOf(name), (body) -> new LinkedHashSet<>())
					.add(unit));
		}
		return byBody;
	}

	private @Nullable UnitSuggestion suggestion(ResponsibleUnit one, ResponsibleUnit other) {
		Likeness.Reason reason = ownNames(one)
			.flatMap((name) -> DICTIONARY.alike(name, ownNames(other).toList()).stream())
			.map(Likeness::reason)
			.min(Comparator.naturalOrder())
			.orElse(null);
		if (reason == null) {
			return null;
		}
		boolean oneUsed = this.moves.use(one.jurisdictionId(), one.id(), other.id()).any();
		boolean otherUsed = this.moves.use(one.jurisdictionId(), other.id(), one.id()).any();
		boolean keepOne = (oneUsed == otherUsed) ? one.name().length() >= other.name().length() : oneUsed;
		ResponsibleUnit keep = keepOne ? one : other;
		ResponsibleUnit merge = keepOne ? other : one;
		return new UnitSuggestion(keep.id(), keep.name(), merge.id(), merge.name(), reason);
	}

	private static boolean areApart(ResponsibleUnit one, ResponsibleUnit other, Set<NamePair> apart) {
		return one.names()
			.stream()
			.anyMatch((name) -> other.names().stream().anyMatch((second) -> apart.contains(NamePair.of(name, second))));
	}

	private static Stream<String> ownNames(ResponsibleUnit unit) {
		return Stream.of(unit.name(), unit.shortName()).distinct();
	}

}
