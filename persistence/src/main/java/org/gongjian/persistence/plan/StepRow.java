package org.gongjian.persistence.plan;

import java.time.Instant;
import java.util.List;

/**
 * One step in the correction of a draft.
 *
 * @param number counts the steps
 * @param what the code of the sentence that says what was done
 * @param facts what the sentence names, one to a line
 * @param undone whether it was taken back
 * @param by who did it
 * @param at when
 */
public record StepRow(int number, String what, String facts, boolean undone, String by, Instant at) {

	/** What the sentence names, in its order. */
	public List<String> named() {
		return List.of(this.facts.split("\n", -1));
	}

}
