package org.gongjian.persistence.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.jspecify.annotations.Nullable;

/**
 * A review that was made lately.
 *
 * @param first whether it was the first of two reviews
 * @param status how far the report has come since
 */
public record ReviewRow(UUID assignmentId, UUID taskId, @Nullable String number, String text, String unit,
		LocalDate periodStart, ReviewDecision decision, boolean first, String reason, String reviewer,
		Instant decidedAt, ReportStatus status) {

}
