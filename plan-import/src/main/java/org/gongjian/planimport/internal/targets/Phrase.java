package org.gongjian.planimport.internal.targets;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.jspecify.annotations.Nullable;

/**
 * A figure in its clause: what leads to it and what follows.
 *
 * @param text the whole text
 * @param layout its clauses and sentences
 * @param figure the figure
 * @param leadStart where the words that lead to it begin: at the clause's start or after
 * the figure before
 * @param clauseStart where the clause begins
 * @param clauseEnd where the clause ends
 * @param sentenceStart where the sentence begins
 * @param sentenceEnd where the sentence ends
 * @param next the next figure, where it stands in the same clause
 * @param listed whether a figure stands before it in the same clause
 */
record Phrase(PlacedText text, SentenceLayout layout, Figure figure, int leadStart, int clauseStart, int clauseEnd,
		int sentenceStart, int sentenceEnd, @Nullable Figure next, boolean listed) {

	static Phrase of(PlacedText text, SentenceLayout layout, Figure figure, @Nullable Figure before,
			@Nullable Figure after) {
		int clauseStart = layout.clauseStart(figure.start());
		int clauseEnd = layout.clauseEnd(figure.start());
		boolean listed = before != null && before.start() >= clauseStart;
		int leadStart = (before != null && listed) ? listItemStart(text.text(), before.end(), figure.start())
				: clauseStart;
		Figure next = (after != null && after.start() < clauseEnd) ? after : null;
		return new Phrase(text, layout, figure, leadStart, clauseStart, clauseEnd, layout.sentenceStart(figure.start()),
				layout.sentenceEnd(figure.start()), next, listed);
	}

	// In a list an item begins after the 、 that ends the one before.
	private static int listItemStart(String text, int from, int to) {
		int separator = text.indexOf('、', from);
		return (separator >= 0 && separator < to) ? separator + 1 : from;
	}

	/** The words of the clause, or of the list, that lead to the figure. */
	String lead() {
		return words(this.leadStart, this.figure.start());
	}

	/** All words of the clause before the figure. */
	String before() {
		return words(this.clauseStart, this.figure.start());
	}

	/** The words of the clause after the figure. */
	String after() {
		return words(this.figure.end(), Math.max(this.clauseEnd, this.figure.end()));
	}

	String clause() {
		return words(this.clauseStart, Math.max(this.clauseEnd, this.figure.end()));
	}

	String sentence() {
		return words(this.sentenceStart, this.sentenceEnd);
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
