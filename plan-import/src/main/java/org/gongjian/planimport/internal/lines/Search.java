package org.gongjian.planimport.internal.lines;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern of which the first characters are known, so that a long text is looked
 * at only where it may begin.
 */
public final class Search {

	private final Pattern pattern;

	private final BitSet first = new BitSet();

	/**
	 * @param pattern what is looked for
	 * @param first every character it can begin with
	 */
	public Search(Pattern pattern, String first) {
		this.pattern = pattern;
		first.chars().forEach(this.first::set);
	}

	/** Hands on each place where the pattern is found, from left to right. */
	public void each(String text, Consumer<Matcher> found) {
		Matcher matcher = this.pattern.matcher(text);
		matcher.useTransparentBounds(true).useAnchoringBounds(false);
		int at = 0;
		while (at < text.length()) {
			if (this.first.get(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
				found.accept(matcher);
				at = Math.max(matcher.end(), at + 1);
			}
			else {
				at++;
			}
		}
	}

}
