package org.gongjian.planimport.internal.lines;

import java.util.regex.Pattern;

/**
 * Whether a line opens a box of key projects: 专栏3-1. What stands in the box belongs to
 * the chapter, not to the section before it.
 */
final class BoxTitle {

	private static final Pattern TITLE = Pattern.compile("专栏\\s?[\\d%s]{1,3}.*".formatted(HanNumerals.CHARACTERS));

	private BoxTitle() {
	}

	static boolean is(String line) {
		return line.startsWith("专栏") && TITLE.matcher(line).matches();
	}

}
