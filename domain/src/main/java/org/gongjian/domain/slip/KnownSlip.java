package org.gongjian.domain.slip;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A slip as the round of the rules meets it.
 */
public record KnownSlip(UUID id, SlipKey key, SlipGrade grade, SlipState state, LocalDate replyBy) {

}
