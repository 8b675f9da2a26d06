package org.gongjian.persistence.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request to report late that nobody has decided on.
 *
 * @param task the plan's sentence
 */
public record RequestRow(UUID id, UUID assignmentId, LocalDate periodStart, String unit, String task, String reason,
		String by, Instant at) {

}
