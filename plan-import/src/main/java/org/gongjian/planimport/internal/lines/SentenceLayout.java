package org.gongjian.planimport.internal.lines;

import java.util.BitSet;

/**
 * Where the clauses and sentences of a text end, and what of it stands in quotation marks
 * or parentheses.
 */
public final class SentenceLayout {

	private static final Characters SENTENCE_ENDS = Characters.of("。！？!?");

	private static final Characters CLAUSE_ENDS = Characters.of("，,；;：:。！？!?");

	private static final Characters COLONS = Characters.of(":：");

	private static final Characters OPENING = Characters.of("“《（(");

	/** A clause or sentence is looked at no farther than this. */
	private static final int LONGEST = 400;

	private static final int LONGEST_QUOTATION = 60;

	private static final int LONGEST_PARENTHESIS = 200;

	private final String text;

	private final BitSet quoted = new BitSet();

	private final BitSet enclosed = new BitSet();

	private SentenceLayout(String text) {
		this.text = text;
	}

	public static SentenceLayout of(String text) {
		SentenceLayout layout = new SentenceLayout(text);
		for (int i = OPENING.next(text, 0); i < text.length(); i = OPENING.next(text, i + 1)) {
			char c = text.charAt(i);
			if (c == '“') {
				layout.mark(layout.quoted, i, '”', '”', LONGEST_QUOTATION);
			}
			else if (c == '《') {
				layout.mark(layout.quoted, i, '》', '》', LONGEST_QUOTATION);
			}
			else {
				layout.mark(layout.enclosed, i, '）', ')', LONGEST_PARENTHESIS);
			}
		}
		return layout;
	}

	private void mark(BitSet marks, int open, char close, char otherClose, int longest) {
		int end = Math.min(this.text.length(), open + longest);
		for (int i = open + 1; i < end; i++) {
			if (this.text.charAt(i) == close || this.text.charAt(i) == otherClose) {
				marks.set(open, i + 1);
				return;
			}
		}
	}

	public boolean isQuoted(int at) {
		return this.quoted.get(at);
	}

	public boolean isEnclosed(int at) {
		return this.enclosed.get(at);
	}

	/** Where the clause that holds a character begins. */
	public int clauseStart(int at) {
		return start(at, CLAUSE_ENDS);
	}

	/** Where the clause that holds a character ends. */
	public int clauseEnd(int at) {
		return end(at, CLAUSE_ENDS);
	}

	/** Where the sentence that holds a character begins. */
	public int sentenceStart(int at) {
		return start(at, SENTENCE_ENDS);
	}

	/** Where the sentence that holds a character ends. */
	public int sentenceEnd(int at) {
		return end(at, SENTENCE_ENDS);
	}

	private int start(int at, Characters ends) {
		boolean inside = this.enclosed.get(at);
		int start = at;
		int limit = Math.max(at - LONGEST, 0);
		while (start > limit && !divides(start - 1, inside, ends)) {
			start--;
		}
		return start;
	}

	private int end(int at, Characters ends) {
		boolean inside = this.enclosed.get(at);
		int end = at;
		int limit = Math.min(at + LONGEST, this.text.length());
		while (end < limit && !divides(end, inside, ends)) {
			end++;
		}
		return end;
	}

	// Punctuation in a parenthesis does not divide the clause around it; its parentheses
	// end the clause inside.
	private boolean divides(int at, boolean inside, Characters ends) {
		if (isEnd(at, ends)) {
			return inside || !this.enclosed.get(at);
		}
		return inside && (!this.enclosed.get(at) || "（(）)".indexOf(this.text.charAt(at)) >= 0);
	}

	private boolean isEnd(int at, Characters ends) {
		return ends.has(this.text.charAt(at)) && !isRatio(at);
	}

	// The colon of 2：1 divides nothing.
	private boolean isRatio(int at) {
		return COLONS.has(this.text.charAt(at)) && at > 0 && at + 1 < this.text.length()
				&& Character.isDigit(this.text.charAt(at - 1)) && Character.isDigit(this.text.charAt(at + 1));
	}

}
