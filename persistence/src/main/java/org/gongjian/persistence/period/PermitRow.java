package org.gongjian.persistence.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PermitDecision;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one unit's one report in a locked period.
 */
public record PermitRow(UUID assignmentId, String unit, PermitDecision decision, @Nullable LocalDate until,
		String reason, String by, Instant at) {

}
