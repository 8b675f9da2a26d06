package org.gongjian.domain.report;

import org.gongjian.domain.plan.ReviewSteps;
import org.jspecify.annotations.Nullable;

/**
 * What the facts about a report have come to at a moment: its latest submission up to
 * then, and what was decided on it up to then. What was only written, and not handed in,
 * is no fact and leaves no trace.
 *
 * @param steps how often the submission is reviewed
 * @param first what its first review came to; {@code null} where there was none yet
 * @param second what its second review came to; {@code null} where there was none yet
 * @param reopened whether it was opened again after its approval
 */
public record ReportSoFar(ReviewSteps steps, @Nullable ReviewDecision first, @Nullable ReviewDecision second,
		boolean reopened) {

	public ReportStatus status() {
		if (this.first == null) {
			return ReportStatus.SUBMITTED;
		}
		if (this.first == ReviewDecision.RETURNED || this.second == ReviewDecision.RETURNED) {
			return ReportStatus.RETURNED;
		}
		if (this.steps.hasSecond() && this.second == null) {
			return ReportStatus.ENDORSED;
		}
		return this.reopened ? ReportStatus.REOPENED : ReportStatus.APPROVED;
	}

}
