package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.report.ReportSoFar;
import org.gongjian.domain.report.ReviewDecision;
import org.jspecify.annotations.Nullable;

/**
 * How far a report had come at a moment.
 *
 * @param percent as last approved up to then
 * @param place 1 for the report of its part whose percentage counted
 */
public record PastReport(UUID taskId, UUID unitId, LocalDate periodStart, Instant firstSubmittedAt,
		ReviewSteps reviewSteps, @Nullable ReviewDecision first, @Nullable ReviewDecision second, boolean reopened,
		@Nullable Integer percent, long place) {

	public ReportSoFar soFar() {
		return new ReportSoFar(this.reviewSteps, this.first, this.second, this.reopened);
	}

}
