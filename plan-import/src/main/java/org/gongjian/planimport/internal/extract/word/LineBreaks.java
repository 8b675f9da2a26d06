package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.ItemNumber;

/**
 * Tells whether a line break within a paragraph parts it: in a title it only makes two
 * lines, in a cell it begins the next entry, and in text from a web page it stands where
 * a paragraph should end.
 */
final class LineBreaks {

	/** A line break within a paragraph. */
	static final char LINE = '\n';

	/** The break to the next page or column. */
	static final char PAGE = '\f';

	private static final String SENTENCE_ENDS = "。！？；：";

	private static final String INDENT = "　　";

	private LineBreaks() {
	}

	static List<String> split(CharSequence text, boolean inCell) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = (i < text.length()) ? text.charAt(i) : PAGE;
			if (c == LINE || c == PAGE) {
				String line = text.subSequence(start, i).toString();
				if (!part.isEmpty() && (inCell || text.charAt(start - 1) == PAGE || isParted(part, line))) {
					parts.add(part.toString());
					part.setLength(0);
				}
				join(part, line);
				start = i + 1;
			}
		}
		parts.add(part.toString());
		return parts;
	}

	private static boolean isParted(StringBuilder before, String line) {
		return SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0 || line.startsWith(INDENT)
				|| ItemNumber.at(Blanks.strip(line)) != null;
	}

	private static void join(StringBuilder part, String line) {
		String words = Blanks.strip(line);
		if (!part.isEmpty() && !words.isEmpty() && isAscii(part.charAt(part.length() - 1))
				&& isAscii(words.charAt(0))) {
			part.append(' ');
		}
		part.append(words);
	}

	/** Whether a character needs a blank between it and the next word. */
	static boolean isAscii(char c) {
		return c > ' ' && c < 0x7F;
	}

}
