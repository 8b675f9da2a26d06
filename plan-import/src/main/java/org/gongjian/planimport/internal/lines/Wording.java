package org.gongjian.planimport.internal.lines;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that cannot be found without one of some words: most texts hold none of them
 * and are not looked at any closer.
 */
public final class Wording {

	private final Pattern pattern;

	private final WordList needed;

	private Wording(Pattern pattern, WordList needed) {
		this.pattern = pattern;
		this.needed = needed;
	}

	/**
	 * @param pattern what is looked for
	 * @param needed the words of which one stands wherever the pattern is found
	 */
	public static Wording of(Pattern pattern, String... needed) {
		return new Wording(pattern, WordList.of(List.of(needed)));
	}

	public static Wording of(String pattern, String... needed) {
		return of(Pattern.compile(pattern), needed);
	}

	/** Whether the pattern is found in a text. */
	public boolean isIn(String text) {
		Matcher matcher = in(text);
		return matcher != null && matcher.find();
	}

	/** What looks for the pattern; {@code null} where it cannot be found. */
	public @Nullable Matcher in(String text) {
		return mayBeIn(text) ? this.pattern.matcher(text) : null;
	}

	/** Whether one of the words stands in a text. */
	public boolean mayBeIn(String text) {
		return this.needed.anyIn(text);
	}

}
