package org.gongjian.planimport;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;

/**
 * A doubt of the reader: what is unclear, where, and what was assumed.
 *
 * @param kind what is unclear
 * @param span where
 * @param facts the words that the message to the user is made of, in its order
 * @param settled whether a person has decided on it
 * @param before whether that was decided on the same words in the text before this one
 */
public record DraftProblem(Kind kind, SourceSpan span, List<String> facts, boolean settled, boolean before) {

	public DraftProblem {
		facts = List.copyOf(facts);
	}

	/** A doubt on which nobody has decided yet. */
	public DraftProblem(Kind kind, SourceSpan span, List<String> facts) {
		this(kind, span, facts, false, false);
	}

	/** A doubt, decided or not, that was not there before. */
	public DraftProblem(Kind kind, SourceSpan span, List<String> facts, boolean settled) {
		this(kind, span, facts, settled, false);
	}

	/** The doubt as it was decided on the same words before. */
	public DraftProblem asBefore() {
		return new DraftProblem(this.kind, this.span, this.facts, true, true);
	}

	public DraftProblem withSettled(boolean settled) {
		return new DraftProblem(this.kind, this.span, this.facts, settled, settled && this.before);
	}

	/**
	 * What can be unclear.
	 */
	public enum Kind {

		/** A task has no unit; facts: its number, its first words. */
		NO_UNIT,
		/**
		 * Numbers of tasks do not follow each other; facts: number before, number found.
		 */
		NUMBER_GAP,
		/** A heading lacks its number; facts: the heading. */
		HEADING_WITHOUT_NUMBER,
		/** A sentence was cut by a line end and was joined; facts: the words around. */
		JOINED_LINES,
		/** A piece of the list of units is not understood as a unit; facts: the piece. */
		UNCLEAR_UNIT,
		/**
		 * A number may be a target but its comparison or unit is unclear; facts: the
		 * piece.
		 */
		UNCLEAR_FIGURE,
		/** A part of the document's head was not found; facts: which. */
		HEAD_INCOMPLETE,
		/**
		 * The document does not say a part of its head, which was taken over from the
		 * text before it; facts: which parts. The reader, who sees one document only, has
		 * no such doubts.
		 */
		HEAD_TAKEN_OVER,
		/**
		 * The document does not say what years it is for; they were assumed from the date
		 * of issue; facts: the year.
		 */
		PERIOD_ASSUMED,
		/**
		 * An element that nothing was read for was taken over from the text before it,
		 * for its sentence is the same; facts: the element. The reader has no such
		 * doubts.
		 */
		TAKEN_OVER,
		/** More is unclear than a person can look through; facts: how much more. */
		MORE

	}

}
