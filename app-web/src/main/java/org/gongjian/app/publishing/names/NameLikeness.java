package org.gongjian.app.publishing.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.units.Likeness;
import org.gongjian.planimport.units.UnitDictionary;
import org.gongjian.planimport.units.UnitMeaning;
import org.gongjian.planimport.units.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names may mean one body, and which of them is the better one. What the
 * dictionary says of a name is looked up once.
 */
final class NameLikeness {

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private final Map<String, String> bodies = new HashMap<>();

	private final Map<String, Optional<UnitMeaning>> meanings = new HashMap<>();

	/** Why two names may mean one body; {@code null} where nothing speaks for it. */
	Likeness.@Nullable Reason reason(String name, String other) {
		if (body(name).equals(body(other))) {
			for (Likeness likeness : DICTIONARY.alike(name, List.of(other))) {
				return likeness.reason();
			}
		}
		boolean abbreviated = UnitName.abbreviates(name, other) || UnitName.abbreviates(other, name);
		return (abbreviated && !areTwoBodies(name, other)) ? Likeness.Reason.SHORT_FORM : null;
	}

	/** What all names of one body have in common. */
	String body(String name) {
		return this.bodies.computeIfAbsent(name, DICTIONARY::bodyOf);
	}

	/** Whether one of two names is nearer to the full name of today. */
	boolean isBetter(String one, String other) {
		Comparator<String> better = Comparator.comparing(this::writing)
			.thenComparing((name) -> meaning(name).map(UnitMeaning::level).orElse("").isEmpty())
			.thenComparing(String::length, Comparator.reverseOrder())
			.thenComparing(Comparator.naturalOrder());
		return better.compare(one, other) < 0;
	}

	private boolean areTwoBodies(String name, String other) {
		return meaning(name).isPresent() && meaning(other).isPresent() && DICTIONARY.tellsApart(name, other);
	}

	private Optional<UnitMeaning> meaning(String name) {
		return this.meanings.computeIfAbsent(name, DICTIONARY::recognise);
	}

	private Writing writing(String name) {
		return meaning(name).map(UnitMeaning::writing).orElse(Writing.SHORT);
	}

}
