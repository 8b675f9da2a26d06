package org.gongjian.planimport.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Names that are nearly one of the dictionary's: its characters in another order (农村农业委),
 * or, in a longer name, one character wrong, missing or too many.
 */
final class Misspellings implements NamePattern {

	private static final int SHORTEST_PERMUTED = 3;

	private static final int SHORTEST_ONE_OFF = 5;

	/** Of 中心 and 站 too many differ by one character: 农业服务中心, 就业服务中心. */
	private static final String ORGANS = "局委厅部办会";

	private record Known(DictionaryBody body, String name) {

	}

	/** By their characters in order. */
	private final Map<String, Known> byCharacters = new HashMap<>();

	/** By last character and length. */
	private final Map<String, List<Known>> byEnd = new HashMap<>();

	Misspellings(DictionaryNames names) {
		for (DictionaryBody body : names.bodies()) {
			for (String name : body.names().keySet()) {
				Known known = new Known(body, name);
				this.byCharacters.putIfAbsent(characters(name), known);
				if (name.length() >= SHORTEST_ONE_OFF && ORGANS.indexOf(last(name)) >= 0) {
					this.byEnd.computeIfAbsent(last(name) + "" + name.length(), (end) -> new ArrayList<>()).add(known);
				}
			}
		}
	}

	@Override
	public @Nullable UnitMeaning read(String name) {
		for (int i = 0; i <= name.length() - SHORTEST_PERMUTED; i++) {
			String before = name.substring(0, i);
			if (PlacePrefix.of(before) == null) {
				continue;
			}
			UnitMeaning found = nearest(name.substring(i), before);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private @Nullable UnitMeaning nearest(String rest, String before) {
		Known permuted = this.byCharacters.get(characters(rest));
		if (permuted != null && last(permuted.name()) == last(rest)) {
			return misspelt(permuted, before);
		}
		for (int length = rest.length() - 1; length <= rest.length() + 1; length++) {
			for (Known known : this.byEnd.getOrDefault(last(rest) + "" + length, List.of())) {
				if (isOneOff(rest, known.name())) {
					return misspelt(known, before);
				}
			}
		}
		return null;
	}

	private static @Nullable UnitMeaning misspelt(Known known, String before) {
		UnitMeaning meaning = DictionaryNames.meaning(known.body(), known.name(), before);
		return (meaning != null) ? meaning.writtenAs(Writing.MISSPELT) : null;
	}

	private static boolean isOneOff(String rest, String known) {
		if (rest.length() < SHORTEST_ONE_OFF || known.length() < SHORTEST_ONE_OFF) {
			return false;
		}
		int start = 0;
		int shorter = Math.min(rest.length(), known.length());
		while (start < shorter && rest.charAt(start) == known.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& rest.charAt(rest.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
			end++;
		}
		return Math.max(rest.length(), known.length()) - start - end <= 1;
	}

	private static String characters(String name) {
		char[] characters = name.toCharArray();
		Arrays.sort(characters);
		return new String(characters);
	}

	private static char last(String name) {
		return name.charAt(name.length() - 1);
	}

}
