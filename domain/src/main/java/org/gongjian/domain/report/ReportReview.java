package org.gongjian.domain.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * The review of one submission (审核), by another person than those who wrote it and than
 * the one who did its other review.
 */
@Entity
public class ReportReview {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID reportId;

	private int submission;

	@Enumerated(EnumType.STRING)
	private ReviewStep step;

	private UUID submittedBy;

	private UUID reviewerId;

	@Enumerated(EnumType.STRING)
	private ReviewDecision decision;

	private String reason;

	private Instant decidedAt;

	@Version
	private @Nullable Long version;

	ReportReview(ProgressReport report, ReviewStep step, UUID submittedBy, UUID reviewerId, ReviewDecision decision,
			String reason, Instant decidedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = report.jurisdictionId();
		this.reportId = report.id();
		this.submission = report.submissions();
		this.step = step;
		this.submittedBy = submittedBy;
		this.reviewerId = reviewerId;
		this.decision = decision;
		this.reason = reason;
		this.decidedAt = decidedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected ReportReview() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID reportId() {
		return this.reportId;
	}

	/** The number of the submission that was reviewed. */
	public int submission() {
		return this.submission;
	}

	public ReviewStep step() {
		return this.step;
	}

	public UUID reviewerId() {
		return this.reviewerId;
	}

	public ReviewDecision decision() {
		return this.decision;
	}

	/** Why it was returned; empty for an approval. */
	public String reason() {
		return this.reason;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

}
