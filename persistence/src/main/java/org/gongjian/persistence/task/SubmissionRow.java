package org.gongjian.persistence.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReviewDecision;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was handed in, and what its review came to if it was reviewed.
 *
 * @param evidence how many files stand behind the report now
 * @param first whether it was the first of two reviews
 */
public record SubmissionRow(UUID assignmentId, String unit, LocalDate periodStart, int number, ReportContent content,
		String submitter, Instant submittedAt, long evidence, @Nullable ReviewDecision decision, boolean first,
		@Nullable String reason, @Nullable String reviewer, @Nullable Instant decidedAt) {

}
