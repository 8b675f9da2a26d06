package org.gongjian.app.importing.original;

import java.util.ArrayList;
import java.util.List;

/**
 * A task whose text may go on in later paragraphs, with the units to look for.
 *
 * @param mark its place on the screen; empty where no task goes on
 * @param text its text
 * @param units the names and collective words of who answers for it
 */
record MarkedTask(String mark, String text, List<String> units) {

	/** How many characters are enough to know a text again. */
	private static final int ENOUGH = 12;

	/** Fewer characters than these stand in any text. */
	private static final int LEAST = 4;

	/** How long the number in front of a text can be. */
	private static final int LONGEST_NUMBER = 8;

	/** How many paragraphs behind the beginning of a task its units can stand. */
	private static final int UNITS_BEHIND = 2;

	/**
	 * What the task has in a paragraph.
	 * @param behind how many paragraphs behind the one in which the task begins
	 */
	List<TextMark> marksIn(String paragraph, int behind) {
		List<TextMark> marks = new ArrayList<>();
		if (this.mark.isEmpty() || paragraph.isBlank()) {
			return marks;
		}
		if (behind > 0) {
			addText(paragraph, marks);
		}
		for (String unit : (behind <= UNITS_BEHIND) ? this.units : List.<String>of()) {
			int at = paragraph.lastIndexOf(unit);
			if (at >= 0) {
				marks.add(new TextMark(at, at + unit.length(), "unit", this.mark, 1));
			}
		}
		return marks;
	}

	/**
	 * The part of a paragraph that the task's text goes on with, behind a number if there
	 * is one.
	 */
	private void addText(String paragraph, List<TextMark> marks) {
		for (int start = 0; start < Math.min(LONGEST_NUMBER, paragraph.length()); start++) {
			int end = Math.min(start + ENOUGH, paragraph.length());
			String begin = paragraph.substring(start, end);
			int found = (begin.strip().length() < LEAST) ? -1 : this.text.indexOf(begin);
			if (found >= 0) {
				while (end < paragraph.length() && found + end - start < this.text.length()
						&& this.text.charAt(found + end - start) == paragraph.charAt(end)) {
					end++;
				}
				marks.add(new TextMark(start, end, "task", this.mark, 0));
				return;
			}
		}
	}

}
