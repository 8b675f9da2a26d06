package org.gongjian.planimport;

import org.gongjian.planimport.internal.lines.PassageRule;

/**
 * Whether words that became nothing are worth a look: a sentence may hold a task that was
 * missed; a bare heading and what every document says do not.
 */
public enum PassageKind {

	/** Words that may ask for something. */
	WORDS,
	/** A bare heading. */
	HEADING,
	/**
	 * What is said in every document: whom it is sent to, that it is to be carried out.
	 */
	FORMULA;

	public static PassageKind of(String text) {
		return PassageRule.kindOf(text);
	}

	public static PassageKind of(DraftPassage passage) {
		return of(passage.text());
	}

}
