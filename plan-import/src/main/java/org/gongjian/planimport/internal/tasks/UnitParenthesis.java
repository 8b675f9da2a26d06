package org.gongjian.planimport.internal.tasks;

import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The units at the end of an item: （责任单位：…）, （甲、乙牵头负责）, or a last line 责任单位：… without
 * parentheses.
 *
 * @param start where it begins in the item's text
 * @param list what stands in it
 * @param cut the rest of a name that the end of a page cut; empty in a whole list
 */
record UnitParenthesis(int start, String list, String cut) {

	private static final int LONGEST = 1500;

	private static final String CLOSING = "）)";

	private static final String OPENING = "（(";

	/** The units that a text ends with, if it does. */
	static @Nullable UnitParenthesis endOf(String text) {
		int end = text.length();
		while (end > 0 && (Blanks.isBlank(text.charAt(end - 1)) || "。；;".indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		if (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
			return inParentheses(text, end - 1);
		}
		UnitParenthesis cut = cutShort(text, end);
		return (cut != null) ? cut : lastLine(text, end);
	}

	/** Whether a text is complete as an item: its units stand at its end, all of them. */
	static boolean completes(String text) {
		UnitParenthesis units = endOf(text);
		return units != null && cutShort(text, text.length()) == null && !text.endsWith("、");
	}

	private static @Nullable UnitParenthesis inParentheses(String text, int close) {
		int depth = 0;
		for (int i = close; i >= Math.max(close - LONGEST, 0); i--) {
			if (CLOSING.indexOf(text.charAt(i)) >= 0) {
				depth++;
			}
			else if (OPENING.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
				String content = Blanks.strip(text.substring(i + 1, close));
				return (UnitList.isLabelled(content) || UnitList.is(content)) ? new UnitParenthesis(i, content, "")
						: null;
			}
		}
		return null;
	}

	// A list that the end of a page cut short has no closing parenthesis.
	private static @Nullable UnitParenthesis cutShort(String text, int end) {
		int open = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end));
		if (open < 0 || end - open > LONGEST || Math.max(text.indexOf('）', open), text.indexOf(')', open)) >= 0) {
			return null;
		}
		String content = Blanks.strip(text.substring(open + 1, end));
		int last = Math.max(content.lastIndexOf('、'), content.lastIndexOf('，'));
		if (last <= 0) {
			return UnitList.isLabelled(content) ? new UnitParenthesis(open, content, "") : null;
		}
		String whole = content.substring(0, last);
		boolean list = UnitList.isLabelled(content) || UnitList.is(whole);
		return list ? new UnitParenthesis(open, whole, content.substring(last + 1)) : null;
	}

	// A last sentence or line of its own: 牵头单位：甲；配合单位：乙.
	private static @Nullable UnitParenthesis lastLine(String text, int end) {
		String tail = text.substring(Math.max(end - LONGEST, 0), end);
		int from = end - tail.length();
		for (int label : UnitList.labelsIn(tail)) {
			String content = tail.substring(label);
			boolean sentence = label > 0 && "。；;".indexOf(tail.charAt(label - 1)) >= 0;
			if (from + label > 0 && (sentence || UnitList.is(content))) {
				return new UnitParenthesis(from + label, content, "");
			}
		}
		return null;
	}

}
