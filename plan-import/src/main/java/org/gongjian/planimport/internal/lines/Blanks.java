package org.gongjian.planimport.internal.lines;

/**
 * White space of all kinds, the no-break and the full-width one included.
 */
public final class Blanks {

	private Blanks() {
	}

	public static boolean isBlank(char c) {
		if ((c > '\u3000' && c < '\uFE00') || (c > ' ' && c < '\u0080')) { // nearly all
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

	/** Whether a text is white space alone. */
	public static boolean are(String text) {
		int at = 0;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		return at == text.length();
	}

	/** Whether a text has more characters than this beside white space. */
	public static boolean isLonger(String text, int most) {
		int words = 0;
		for (int i = 0; i < text.length() && words <= most; i++) {
			words += isBlank(text.charAt(i)) ? 0 : 1;
		}
		return words > most;
	}

	/** The text without any white space. */
	public static String remove(String text) {
		int first = 0;
		while (first < text.length() && !isBlank(text.charAt(first))) {
			first++;
		}
		if (first == text.length()) {
			return text;
		}
		StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
		for (int i = first + 1; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				kept.append(text.charAt(i));
			}
		}
		return kept.toString();
	}

}
