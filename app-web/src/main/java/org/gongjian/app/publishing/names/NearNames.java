package org.gongjian.app.publishing.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which names of a long list can be alike at all: those of one body, and those that begin
 * and end as each other do. Only these need be compared.
 */
final class NearNames {

	private final UnaryOperator<String> body;

	private final Map<String, List<Integer>> places = new HashMap<>();

	/**
	 * Begins with no names.
	 * @param body what all names of one body have in common
	 */
	NearNames(UnaryOperator<String> body) {
		this.body = body;
	}

	/** Adds names that stand at a place of the list. */
	void addAll(Collection<String> names, int place) {
		names.stream()
			.flatMap((name) -> marks(name).stream())
			.distinct()
			.forEach((mark) -> this.places.computeIfAbsent(mark, (missing) -> new ArrayList<>()).add(place));
	}

	/** The places of names that can be like another, in the order of the list. */
	SortedSet<Integer> near(String name) {
		SortedSet<Integer> near = new TreeSet<>();
		marks(name).forEach((mark) -> near.addAll(this.places.getOrDefault(mark, List.of())));
		return near;
	}

	private List<String> marks(String name) {
		String ofBody = "body " + this.body.apply(name);
		// Short forms keep the first two characters and the last.
		return (name.length() < 2) ? List.of(ofBody)
				: List.of(ofBody, "ends " + name.substring(0, 2) + name.charAt(name.length() - 1));
	}

}
