package org.gongjian.planimport.annotated;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Compares words as a person would: forms of a character, blanks and punctuation do not
 * count.
 */
final class Wording {

	private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u001c-\\u001f\\u0085\\u200b\\ufeff]+");

	private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_%]+");

	private static final Pattern NUMBER_MARKS = Pattern.compile("[()（）.、]");

	private static final double INSIDE_THE_OTHER = 0.6;

	private Wording() {
	}

	/** Without blanks, and each character in its usual form. */
	static String plain(@Nullable String text) {
		if (text == null) {
			return "";
		}
		String usual = BOOKMARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		return BLANKS.matcher(usual.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")).replaceAll("");
	}

	/** Letters, digits and Han only. */
	static String bare(@Nullable String text) {
		return OTHER_THAN_WORDS.matcher(plain(text)).replaceAll("");
	}

	/** The number of a task without its dot and brackets. */
	static String number(@Nullable String printed) {
		return NUMBER_MARKS.matcher(plain(printed)).replaceAll("");
	}

	/** How alike two names are, from 0 to 1. */
	static double alike(@Nullable String one, @Nullable String other) {
		String a = bare(one);
		String b = bare(other);
		if (a.isEmpty() || b.isEmpty()) {
			return 0;
		}
		if (a.contains(b) || b.contains(a)) {
			double lengths = (double) Math.min(a.length(), b.length()) / Math.max(a.length(), b.length());
			return Math.max(INSIDE_THE_OTHER, lengths);
		}
		return CommonPieces.share(a, b);
	}

	/** The share of the shorter quote that both have in one piece. */
	static double overlap(@Nullable String one, @Nullable String other) {
		String a = bare(one);
		String b = bare(other);
		if (a.isEmpty() || b.isEmpty()) {
			return 0;
		}
		return (double) CommonPieces.longest(a, b).length() / Math.min(a.length(), b.length());
	}

}
