package org.gongjian.app.frame;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text as people type it, without characters that nobody sees: a field that looks empty
 * is empty, and no text turns around what stands beside it. Characters are never cut in
 * two.
 */
public final class PlainText {

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\r\\t]]");

	/** Fillers and blank patterns are drawn as nothing, though they count as letters. */
	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*+");

	private static final Pattern LINE_ENDS = Pattern.compile("[\\n\\r\\t]");

	private PlainText() {
	}

	/**
	 * What is seen of a text, with the blanks around it; empty where nothing is. Every
	 * text that comes from outside passes here, from pages and from programs.
	 */
	public static String seen(String typed) {
		String seen = UNSEEN.matcher(typed).replaceAll("");
		return BLANK.matcher(seen).matches() ? "" : seen;
	}

	/**
	 * Text of one or more lines, which end as lines do here; empty for none.
	 */
	public static String of(@Nullable String typed) {
		return (typed != null) ? seen(typed).replace("\r\n", "\n").strip() : "";
	}

	/** Text of one line: a title or a name. */
	public static String line(@Nullable String typed) {
		return LINE_ENDS.matcher(of(typed)).replaceAll(" ");
	}

	/** The nearest place at or before one at which a text can be cut. */
	public static int boundary(String text, int at) {
		boolean inside = at > 0 && at < text.length()
				&& Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
		return inside ? at - 1 : at;
	}

	/** What a text begins with, of this length at most. */
	public static String beginning(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, boundary(text, length));
	}

	/** What a text ends with, of this length at most. */
	public static String ending(String text, int length) {
		int start = Math.max(0, text.length() - length);
		return text.substring((boundary(text, start) < start) ? start + 1 : start);
	}

}
