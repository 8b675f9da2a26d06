package org.gongjian.planimport.internal.actions;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * The name of an action is its heading without number and without 实施方案 or 方案 at its end.
 */
final class ActionName {

	private static final Pattern PLAN_WORDS = Pattern.compile("(?:的)?(?:具体)?(?:工作)?(?:实施)?方案$");

	private static final Pattern END = Pattern.compile("[。；;：:]$");

	private ActionName() {
	}

	static String of(String heading) {
		String name = END.matcher(Blanks.strip(firstSentence(heading))).replaceFirst("");
		String bare = PLAN_WORDS.matcher(name).replaceFirst("");
		return bare.isEmpty() ? name : bare;
	}

	// A heading may run on into its text: 完善机制。建立…
	private static String firstSentence(String heading) {
		int end = heading.indexOf('。');
		return (end > 0) ? heading.substring(0, end) : heading;
	}

}
