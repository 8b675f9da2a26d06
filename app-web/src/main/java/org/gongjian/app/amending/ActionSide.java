package org.gongjian.app.amending;

import java.util.List;
import java.util.stream.Collectors;

import org.gongjian.domain.plan.LeadOfficial;

/**
 * An action in one of two texts.
 *
 * @param name its name
 * @param officials who takes its lead, in one line
 * @param units which units do, in one line
 */
record ActionSide(String name, String officials, String units) {

	static String officials(List<LeadOfficial> officials) {
		return officials.stream()
			.map((official) -> (official.position() + " " + official.name()).strip())
			.collect(Collectors.joining("、"));
	}

}
