package org.gongjian.planimport.units;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what names were found to mean: a plan prints the same few names hundreds of
 * times, and a page compares each of its names with all others.
 */
final class Lookups {

	private static final int MOST = 5000;

	private final Map<String, Optional<UnitMeaning>> meanings = new ConcurrentHashMap<>();

	private final Function<String, @Nullable UnitMeaning> read;

	Lookups(Function<String, @Nullable UnitMeaning> read) {
		this.read = read;
	}

	Optional<UnitMeaning> of(String name) {
		Optional<UnitMeaning> known = this.meanings.get(name);
		if (known != null) {
			return known;
		}
		if (this.meanings.size() > MOST) {
			this.meanings.clear();
		}
		return this.meanings.computeIfAbsent(name, (missing) -> Optional.ofNullable(this.read.apply(missing)));
	}

}
