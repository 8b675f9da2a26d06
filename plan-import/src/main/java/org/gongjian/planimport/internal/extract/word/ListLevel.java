package org.gongjian.planimport.internal.extract.word;

import org.jspecify.annotations.Nullable;

/**
 * How the items of one level of a list are numbered.
 *
 * @param start the number of the first item
 * @param format how a number is written
 * @param text what is printed; %1 stands for the number of the first level
 * @param restartAfter after which level it starts again: -1 after every higher one, 0
 * never, 1 after the first only
 * @param digitsOnly whether the numbers of the other levels are printed as digits too
 * @param spaced whether a blank or tab follows
 * @param style the style whose paragraphs are of this level
 */
record ListLevel(int start, String format, String text, int restartAfter, boolean digitsOnly, boolean spaced,
		@Nullable String style) {

	/** What a file that leaves out the level means by it. */
	static final ListLevel MISSING = new ListLevel(1, "decimal", "", -1, false, false, null);

	/**
	 * No number is printed as long as this; one that is would be repeated for each item.
	 */
	private static final int LONGEST_TEXT = 60;

	ListLevel {
		text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
	}

}
