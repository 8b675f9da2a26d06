package org.gongjian.domain.unit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How names of units are compared: without blanks, full-width letters as plain ones.
 */
public final class UnitName {

	/** A short name keeps at least this much between the level (区) and the organ (委). */
	private static final int SHORTEST_CORE = 2;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]");

	private UnitName() {
	}

	/** The name as it is stored and compared. */
	public static String clean(String printed) {
		for (int i = 0; i < printed.length(); i++) {
			char c = printed.charAt(i);
			if ((c < '\u4E00' || c > '\u9FA5') && !Character.isIdeographic(c)) {
				return normalized(printed);
			}
		}
		return printed;
	}

	private static String normalized(String printed) {
		return BLANKS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
	}

	/**
	 * Whether one name looks like the short form of the other: same level, same organ,
	 * the characters between in the same order and the first of them the same (区发改委 of
	 * 区发展改革委). A guess for an administrator to confirm, not a fact.
	 */
	public static boolean abbreviates(String shorter, String longer) {
		int last = shorter.length() - 1;
		if (last < SHORTEST_CORE + 1 || shorter.length() >= longer.length()) {
			return false;
		}
		boolean sameEnds = shorter.charAt(0) == longer.charAt(0)
				&& shorter.charAt(last) == longer.charAt(longer.length() - 1);
		return sameEnds && shorter.charAt(1) == longer.charAt(1) && isContainedInOrder(shorter, longer);
	}

	private static boolean isContainedInOrder(String shorter, String longer) {
		int found = 0;
		for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
			if (longer.charAt(i) == shorter.charAt(found)) {
				found++;
			}
		}
		return found == shorter.length();
	}

}
