package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * The names of tables, found again by headings that say them in other words. They are
 * looked up by the pairs of characters that they share with the heading, since a document
 * may hold thousands of both.
 */
final class TableNames {

	/** The pairs of each name; a name that comes again has none. */
	private final List<List<String>> pairs = new ArrayList<>();

	/** In which names a pair stands, as often as it stands there. */
	private final Map<String, List<Integer>> places = new HashMap<>();

	TableNames(List<String> names) {
		Set<String> known = new HashSet<>();
		for (String name : names) {
			int place = this.pairs.size();
			this.pairs.add(known.add(name) ? pairs(name) : List.of());
			this.pairs.get(place)
				.forEach((pair) -> this.places.computeIfAbsent(pair, (key) -> new ArrayList<>()).add(place));
		}
	}

	/**
	 * The first that has most of the pairs of characters of a heading; -1 if none has.
	 */
	int like(String heading) {
		Set<String> asked = new HashSet<>(pairs(heading));
		Map<Integer, Integer> shared = new HashMap<>();
		for (String pair : asked) {
			this.places.getOrDefault(pair, List.of()).forEach((place) -> shared.merge(place, 1, Integer::sum));
		}
		return shared.entrySet()
			.stream()
			.filter((name) -> name.getValue() * 2 > Math.max(this.pairs.get(name.getKey()).size(), asked.size()))
			.mapToInt(Map.Entry::getKey)
			.min()
			.orElse(-1);
	}

	private static List<String> pairs(String name) {
		String words = Blanks.remove(name);
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 2 <= words.length(); i++) {
			pairs.add(words.substring(i, i + 2));
		}
		return pairs;
	}

}
