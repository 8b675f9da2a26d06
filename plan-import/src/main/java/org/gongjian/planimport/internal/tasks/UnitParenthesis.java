package org.gongjian.planimport.internal.tasks;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The units at the end of an item: （责任单位：…）, 【甲、乙牵头负责】, or a last sentence 责任单位：… without
 * brackets.
 *
 * @param start where it begins in the item's text, bracket included
 * @param from where its content begins
 * @param to where its content ends
 * @param cut the rest of a name that the end of a page cut; empty in a whole list
 */
record UnitParenthesis(int start, int from, int to, String cut) {

	private static final int LONGEST = 1500;

	private static final Characters CLOSING = Characters.of("）)】〕］]");

	private static final Characters OPENING = Characters.of("（(【〔［[");

	private static final Characters BRACKETS = Characters.of("）)】〕］]（(【〔［[");

	private static final String SENTENCE_ENDS = "。；;";

	/** The units that a text ends with, if it does. */
	static @Nullable UnitParenthesis endOf(String text) {
		int end = text.length();
		while (end > 0 && (Blanks.isBlank(text.charAt(end - 1)) || SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		if (end > 0 && CLOSING.has(text.charAt(end - 1))) {
			UnitParenthesis enclosed = inParentheses(text, end - 1);
			return (enclosed != null) ? enclosed : lastLine(text, end);
		}
		UnitParenthesis cut = cutShort(text, end);
		if (cut != null) {
			return cut;
		}
		return lastLine(text, end);
	}

	/** Whether a text is complete as an item: its units stand at its end, all of them. */
	static boolean completes(String text) {
		return !UnitLine.goesOn(text) && endOf(text) != null && cutShort(text, text.length()) == null;
	}

	private static @Nullable UnitParenthesis inParentheses(String text, int close) {
		int depth = 0;
		for (int i = close; i >= Math.max(close - LONGEST, 0); i--) {
			if (CLOSING.has(text.charAt(i))) {
				depth++;
			}
			else if (OPENING.has(text.charAt(i)) && --depth == 0) {
				String content = Blanks.strip(text.substring(i + 1, close));
				return (LabelledField.begins(content) || UnitList.is(content))
						? new UnitParenthesis(i, i + 1, close, "") : null;
			}
		}
		return null;
	}

	// A list that the end of a page cut short has no closing parenthesis.
	private static @Nullable UnitParenthesis cutShort(String text, int end) {
		int open = lastOpening(text, end);
		if (open < 0 || end - open > LONGEST || isClosed(text, open)) {
			return null;
		}
		String content = text.substring(open + 1, end);
		int last = Math.max(content.lastIndexOf('、'), content.lastIndexOf('，'));
		boolean labelled = LabelledField.begins(Blanks.strip(content));
		if (last <= 0) {
			return labelled ? new UnitParenthesis(open, open + 1, end, "") : null;
		}
		boolean list = labelled || UnitList.is(Blanks.strip(content.substring(0, last)));
		return list ? new UnitParenthesis(open, open + 1, open + 1 + last, content.substring(last + 1)) : null;
	}

	private static int lastOpening(String text, int end) {
		int first = Math.max(end - LONGEST, 0);
		int at = Math.min(end, text.length() - 1);
		while (at >= first && !BRACKETS.has(text.charAt(at))) {
			at--;
		}
		return (at >= first && OPENING.has(text.charAt(at))) ? at : -1;
	}

	private static boolean isClosed(String text, int open) {
		return CLOSING.next(text, open) < text.length();
	}

	// A last sentence or line of its own: 牵头单位：甲；配合单位：乙.
	private static @Nullable UnitParenthesis lastLine(String text, int end) {
		if (!LabelledField.mayBeIn(text)) {
			return null;
		}
		String tail = text.substring(Math.max(end - LONGEST, 0), end);
		int from = end - tail.length();
		for (int label : LabelledField.startsIn(tail)) {
			String content = tail.substring(label);
			boolean sentence = label > 0 && SENTENCE_ENDS.indexOf(tail.charAt(label - 1)) >= 0;
			if (from + label > 0 && (sentence || UnitList.is(content))) {
				return new UnitParenthesis(from + label, from + label, end, "");
			}
		}
		return null;
	}

}
