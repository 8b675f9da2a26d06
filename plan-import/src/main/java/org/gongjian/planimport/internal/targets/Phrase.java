package org.gongjian.planimport.internal.targets;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.jspecify.annotations.Nullable;

/**
 * A figure in its clause: what leads to it and what follows.
 */
final class Phrase {

	private final PlacedText text;

	private final SentenceLayout layout;

	private final Figure figure;

	private final int leadStart;

	private final int clauseStart;

	private final int clauseEnd;

	private final int sentenceStart;

	private final @Nullable Figure next;

	private final boolean listed;

	private final String lead;

	private final String before;

	private final String after;

	private final String clause;

	private final String sentence;

	private Phrase(PlacedText text, SentenceLayout layout, Figure figure, @Nullable Figure before,
			@Nullable Figure after) {
		this.text = text;
		this.layout = layout;
		this.figure = figure;
		this.clauseStart = layout.clauseStart(figure.start());
		this.clauseEnd = layout.clauseEnd(figure.start());
		this.sentenceStart = layout.sentenceStart(figure.start());
		this.listed = before != null && before.start() >= this.clauseStart;
		this.leadStart = (before != null && this.listed) ? listItemStart(text.text(), before.end(), figure.start())
				: this.clauseStart;
		this.next = (after != null && after.start() < this.clauseEnd) ? after : null;
		int end = Math.max(this.clauseEnd, figure.end());
		this.lead = text.text().substring(this.leadStart, figure.start());
		this.before = text.text().substring(this.clauseStart, figure.start());
		this.after = text.text().substring(figure.end(), end);
		this.clause = text.text().substring(this.clauseStart, end);
		this.sentence = text.text().substring(this.sentenceStart, layout.sentenceEnd(figure.start()));
	}

	/**
	 * The phrase of a figure.
	 * @param text the whole text
	 * @param layout its clauses and sentences
	 * @param before the figure before
	 * @param after the figure after
	 */
	static Phrase of(PlacedText text, SentenceLayout layout, Figure figure, @Nullable Figure before,
			@Nullable Figure after) {
		return new Phrase(text, layout, figure, before, after);
	}

	PlacedText text() {
		return this.text;
	}

	SentenceLayout layout() {
		return this.layout;
	}

	Figure figure() {
		return this.figure;
	}

	/**
	 * Where the words that lead to it begin: at the clause's start or after the figure
	 * before.
	 */
	int leadStart() {
		return this.leadStart;
	}

	int clauseStart() {
		return this.clauseStart;
	}

	int clauseEnd() {
		return this.clauseEnd;
	}

	/** The next figure, where it stands in the same clause. */
	@Nullable Figure next() {
		return this.next;
	}

	/** Whether a figure stands before it in the same clause. */
	boolean listed() {
		return this.listed;
	}

	// In a list an item begins after the 、 that ends the one before.
	private static int listItemStart(String text, int from, int to) {
		int separator = text.indexOf('、', from);
		return (separator >= 0 && separator < to) ? separator + 1 : from;
	}

	/** The words of the clause, or of the list, that lead to the figure. */
	String lead() {
		return this.lead;
	}

	/** All words of the clause before the figure. */
	String before() {
		return this.before;
	}

	/** The words of the clause after the figure. */
	String after() {
		return this.after;
	}

	String clause() {
		return this.clause;
	}

	String sentence() {
		return this.sentence;
	}

	/** The words of the sentence after the figure. */
	String sentenceAfter() {
		return this.sentence.substring(Math.min(this.figure.end() - this.sentenceStart, this.sentence.length()));
	}

	/**
	 * Whether its clause goes on from what ends before it in the same sentence: one comma
	 * and a few words lie between.
	 */
	boolean goesOnFrom(int end) {
		return end >= this.sentenceStart && this.figure.start() - end <= 24 && this.figure.start() > end
				&& words(end, this.figure.start()).chars().filter((c) -> c == '，').count() <= 1;
	}

	/** The clause before this one in the same sentence; empty where there is none. */
	String clauseBefore() {
		int end = this.clauseStart - 1;
		return (end > this.sentenceStart) ? words(this.layout.clauseStart(end - 1), end) : "";
	}

	private String words(int from, int to) {
		return this.text.text().substring(from, to);
	}

}
