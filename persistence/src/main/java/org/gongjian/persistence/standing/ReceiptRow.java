package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a report came in for the first time.
 */
public record ReceiptRow(UUID assignmentId, LocalDate periodStart, ReportStatus status,
		@Nullable Instant firstSubmittedAt) {

}
