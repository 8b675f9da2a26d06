package org.gongjian.planimport.internal.lines;

import java.util.regex.Pattern;

/**
 * Lines that belong to the paper and not to the text: page numbers (— 3 —, 第3页 共10页) and
 * lines of a table of contents that lead to a page.
 */
final class Furniture {

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[—－–-]{1,2}\\s?\\d{1,4}\\s?[—－–-]{1,2}|第\\s?\\d{1,4}\\s?页(?:\\s?[，,/]?\\s?共\\s?\\d{1,4}\\s?页)?");

	private static final Pattern CONTENTS = Pattern
		.compile(".{2,80}?(?:…{2,}|[.．·]{4,}|(?:\\.\\s){4,}|\\t+)\\s?\\d{1,4}");

	private static final Pattern CONTENTS_TITLE = Pattern.compile("目\\s*[录次]");

	/** What such a line ends with. */
	private static final String LAST = "0123456789页—－–-录次";

	private Furniture() {
	}

	static boolean is(String line) {
		boolean ends = !line.isEmpty() && line.length() <= 120 && LAST.indexOf(line.charAt(line.length() - 1)) >= 0;
		return ends && (PAGE_NUMBER.matcher(line).matches() || CONTENTS.matcher(line).matches()
				|| CONTENTS_TITLE.matcher(line).matches());
	}

}
