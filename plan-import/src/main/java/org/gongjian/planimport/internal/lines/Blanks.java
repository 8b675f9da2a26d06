package org.gongjian.planimport.internal.lines;

/**
 * White space of all kinds, the no-break and the full-width one included.
 */
public final class Blanks {

	private Blanks() {
	}

	public static boolean isBlank(char c) {
		if (c > '\u3000' && c < '\uFE00') { // all Chinese characters
			return false;
		}
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
	}

	/** The text without white space at its ends. */
	public static String strip(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	/** The text without any white space. */
	public static String remove(String text) {
		if (text.chars().noneMatch((c) -> isBlank((char) c))) {
			return text;
		}
		StringBuilder kept = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				kept.append(text.charAt(i));
			}
		}
		return kept.toString();
	}

}
