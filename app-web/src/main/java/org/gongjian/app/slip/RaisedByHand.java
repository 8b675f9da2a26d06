package org.gongjian.app.slip;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.slip.SlipGrade;

/**
 * Slips that the office raises in its own words, checked.
 *
 * @param units those that are to answer; none for a task that no unit has
 * @param once the mark of the form
 */
record RaisedByHand(UUID taskId, Set<UUID> units, SlipGrade grade, String words, LocalDate replyBy, UUID once) {

	RaisedByHand {
		units = Set.copyOf(units);
	}

}
