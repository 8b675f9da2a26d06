package org.gongjian.planimport.internal.targets;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * “各100场” over a list of activities gives one target for each.
 */
final class EachRule {

	private static final Wording EACH = Wording.of("各\\s?$", "各");

	private static final Pattern SEPARATOR = Pattern.compile("[、和及与](?![^“”]{0,30}”)");

	private static final Pattern VERB = Pattern.compile("^(?:开展|举办|组织|实施|推进|组织开展)");

	private EachRule() {
	}

	/** The activities that the figure counts one by one; none where it counts a whole. */
	static List<String> activities(Phrase phrase) {
		String lead = phrase.lead();
		if (!EACH.isIn(lead)) {
			return List.of();
		}
		String list = VERB.matcher(Blanks.remove(lead.substring(0, lead.lastIndexOf('各')))).replaceFirst("");
		return Arrays.stream(SEPARATOR.split(list)).filter((activity) -> activity.length() > 1).toList();
	}

}
