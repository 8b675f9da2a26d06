package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a pattern of which the beginning is known, so that a long text is looked at only
 * where it may begin.
 */
public final class Search {

	/** No number or label that is looked for is longer, blanks included. */
	private static final int LONGEST_RUN = 40;

	private final Pattern pattern;

	private final Characters first;

	private final Beginning beginning;

	private final WordList needed;

	private Search(Pattern pattern, Characters first, Beginning beginning, WordList needed) {
		this.pattern = pattern;
		this.first = first;
		this.beginning = beginning;
		this.needed = needed;
	}

	/**
	 * @param pattern what is looked for
	 * @param first every character it can begin with
	 */
	public Search(Pattern pattern, String first) {
		this(pattern, Characters.of(first), (text, at) -> true, WordList.none());
	}

	/**
	 * Finds what begins with one of some words.
	 * @param pattern what is looked for
	 * @param words every word it can begin with
	 */
	public static Search from(Pattern pattern, String... words) {
		WordList all = WordList.of(List.of(words));
		return new Search(pattern, Characters.of(all.firstCharacters()), all::startsAt, WordList.none());
	}

	/**
	 * Finds what begins with a number.
	 * @param pattern what is looked for
	 * @param digits every character the number is made of, beside blanks and the point
	 * @param next every character that can stand behind the number
	 */
	public static Search ofNumber(Pattern pattern, String digits, String next) {
		return ofRun(pattern, digits, digits + ". \t\n\u000B\f\r", next);
	}

	/**
	 * Finds what begins with a run of some characters up to one of others.
	 * @param pattern what is looked for
	 * @param first every character the run can begin with
	 * @param members every character the run is made of
	 * @param next every character that can stand behind it
	 */
	public static Search ofRun(Pattern pattern, String first, String members, String next) {
		Characters run = Characters.of(members);
		Characters behind = Characters.of(next);
		return new Search(pattern, Characters.of(first), (text, at) -> {
			int end = Math.min(at + LONGEST_RUN, text.length());
			int i = at + 1;
			while (i < end && !behind.has(text.charAt(i)) && run.has(text.charAt(i))) {
				i++;
			}
			return i < end && behind.has(text.charAt(i));
		}, WordList.none());
	}

	/**
	 * The same for a pattern that cannot be found in a text without one of some words.
	 */
	public Search needing(String... words) {
		return new Search(this.pattern, this.first, this.beginning, WordList.of(List.of(words)));
	}

	/** Whether the pattern is found at a place. */
	public boolean isAt(String text, int at) {
		return at < text.length() && this.first.has(text.charAt(at)) && this.beginning.isAt(text, at)
				&& this.pattern.matcher(text).region(at, text.length()).lookingAt();
	}

	/** Each place where the pattern is found, from left to right. */
	public List<MatchResult> in(String text) {
		List<MatchResult> found = new ArrayList<>();
		each(text, (matcher) -> found.add(matcher.toMatchResult()));
		return found;
	}

	/** Hands on each place where the pattern is found, from left to right. */
	public void each(String text, Consumer<Matcher> found) {
		int at = mayBeIn(text) ? next(text, 0) : text.length();
		if (at == text.length()) {
			return;
		}
		Matcher matcher = this.pattern.matcher(text);
		matcher.useTransparentBounds(true).useAnchoringBounds(false);
		while (at < text.length()) {
			boolean matches = matcher.region(at, text.length()).lookingAt();
			if (matches) {
				found.accept(matcher);
			}
			at = next(text, matches ? Math.max(matcher.end(), at + 1) : at + 1);
		}
	}

	private boolean mayBeIn(String text) {
		return this.needed.isEmpty() || this.needed.anyIn(text);
	}

	private int next(String text, int from) {
		int at = this.first.next(text, from);
		while (at < text.length() && !this.beginning.isAt(text, at)) {
			at = this.first.next(text, at + 1);
		}
		return at;
	}

	/** Whether a pattern may begin at a place. */
	private interface Beginning {

		boolean isAt(String text, int at);

	}

}
