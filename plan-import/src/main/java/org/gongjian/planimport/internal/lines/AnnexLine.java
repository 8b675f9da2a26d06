package org.gongjian.planimport.internal.lines;

import java.util.regex.Pattern;

/**
 * Whether a line announces an annex and says no more: 附件2, 附：.
 */
public final class AnnexLine {

	private static final Pattern ANNEX = Pattern
		.compile("附\\s?[件表录]?\\s?[\\d０-９一二三四五六七八九十]{0,2}(?:[-—]\\d{1,2})?[:：]?");

	private static final int LONGEST = 10;

	private AnnexLine() {
	}

	public static boolean is(String line) {
		return line.length() <= LONGEST && ANNEX.matcher(line).matches();
	}

}
