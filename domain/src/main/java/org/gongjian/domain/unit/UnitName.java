package org.gongjian.domain.unit;

import java.text.Normalizer;

/**
 * How names of units are compared: without blanks, full-width letters as plain ones.
 */
public final class UnitName {

	private UnitName() {
	}

	/** The name as it is stored and compared. */
	public static String clean(String printed) {
		return Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{C}]", "");
	}

}
