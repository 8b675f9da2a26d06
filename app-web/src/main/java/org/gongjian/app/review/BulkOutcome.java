package org.gongjian.app.review;

import java.io.Serializable;
import java.util.List;

/**
 * What a decision on many came to. Each was decided on by itself: what was refused did
 * not hold up the others.
 *
 * @param said how many were decided on, as a sentence
 * @param refused those on which nothing was decided
 */
record BulkOutcome(String said, List<Refused> refused) implements Serializable {

	BulkOutcome {
		refused = List.copyOf(refused);
	}

	/**
	 * One on which nothing was decided.
	 *
	 * @param id which one
	 * @param name the same in words
	 * @param why why not, and what to do
	 */
	record Refused(String id, String name, String why) implements Serializable {
	}

}
