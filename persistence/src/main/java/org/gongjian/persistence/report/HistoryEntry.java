package org.gongjian.persistence.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReviewDecision;
import org.jspecify.annotations.Nullable;

/**
 * One event in the life of a task's reports: a submission or its review.
 *
 * @param reportId the report
 * @param unit the short name of the unit
 * @param periodStart for when it reports
 * @param person the name of who submitted or decided
 * @param at when
 * @param decision what the review came to; {@code null} for a submission
 * @param reason why it was returned; empty otherwise
 * @param text what was done, as submitted
 * @param percent how much of the task is done, as submitted
 */
public record HistoryEntry(UUID reportId, String unit, LocalDate periodStart, String person, Instant at,
		@Nullable ReviewDecision decision, String reason, String text, int percent) {

}
