package org.gongjian.planimport.units;

import java.util.Arrays;

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

	private final DictionaryNames names;

	Misspellings(DictionaryNames names) {
		this.names = names;
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
		UnitMeaning oneOff = null;
		for (DictionaryBody body : this.names.bodies()) {
			for (String known : body.names().keySet()) {
				if (isPermuted(rest, known)) {
					return misspelt(body, known, before);
				}
				if (oneOff == null && isOneOff(rest, known)) {
					oneOff = misspelt(body, known, before);
				}
			}
		}
		return oneOff;
	}

	private static @Nullable UnitMeaning misspelt(DictionaryBody body, String known, String before) {
		UnitMeaning meaning = DictionaryNames.meaning(body, known, before);
		return (meaning != null) ? meaning.writtenAs(Writing.MISSPELT) : null;
	}

	private static boolean isPermuted(String rest, String known) {
		return rest.length() == known.length() && sameEnd(rest, known)
				&& Arrays.equals(rest.chars().sorted().toArray(), known.chars().sorted().toArray());
	}

	private static boolean isOneOff(String rest, String known) {
		if (rest.length() < SHORTEST_ONE_OFF || known.length() < SHORTEST_ONE_OFF || !sameEnd(rest, known)
				|| Math.abs(rest.length() - known.length()) > 1 || ORGANS.indexOf(rest.charAt(rest.length() - 1)) < 0) {
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

	private static boolean sameEnd(String one, String other) {
		return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
	}

}
