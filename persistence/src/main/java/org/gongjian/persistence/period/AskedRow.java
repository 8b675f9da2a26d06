package org.gongjian.persistence.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;

/**
 * A request to report late as those see it who wait for the answer.
 *
 * @param task the plan's sentence
 */
public record AskedRow(UUID assignmentId, String plan, PeriodKind kind, LocalDate periodStart, String unit, String task,
		String reason, UUID requestedBy, String by, Instant at) {

}
