package org.gongjian.persistence.report;

import java.time.Instant;

import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.domain.report.ReviewStep;

/**
 * A review that took place.
 *
 * @param submission the number of the submission that was reviewed
 * @param step which review it was
 * @param reviewer the name of who decided
 * @param decision what it came to
 * @param reason why it was returned; empty for an approval
 * @param decidedAt when
 */
public record PastReview(int submission, ReviewStep step, String reviewer, ReviewDecision decision, String reason,
		Instant decidedAt) {

}
