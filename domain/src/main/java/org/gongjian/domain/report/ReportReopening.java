package org.gongjian.domain.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That an approved report was opened again (重新打开), and why. What was approved counts
 * until the next approval.
 */
@Entity
public class ReportReopening {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID reportId;

	private int submission;

	private String reason;

	private UUID reopenedBy;

	private Instant reopenedAt;

	@Version
	private @Nullable Long version;

	ReportReopening(ProgressReport report, UUID reopenedBy, String reason, Instant reopenedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = report.jurisdictionId();
		this.reportId = report.id();
		this.submission = report.submissions();
		this.reason = reason;
		this.reopenedBy = reopenedBy;
		this.reopenedAt = reopenedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected ReportReopening() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID reportId() {
		return this.reportId;
	}

	/** The number of the submission that was approved. */
	public int submission() {
		return this.submission;
	}

	public String reason() {
		return this.reason;
	}

	public UUID reopenedBy() {
		return this.reopenedBy;
	}

	public Instant reopenedAt() {
		return this.reopenedAt;
	}

}
