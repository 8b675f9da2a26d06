package org.gongjian.persistence.slip;

import java.time.Instant;
import java.time.LocalDate;

import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipState;
import org.jspecify.annotations.Nullable;

/**
 * A step in the course of a slip.
 *
 * @param person who did it; {@code null} for the rules
 */
public record SlipEventRow(int number, SlipAction action, SlipState to, @Nullable String person, String words,
		LocalDate replyBy, Instant at) {

}
