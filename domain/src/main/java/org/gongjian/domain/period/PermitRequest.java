package org.gongjian.domain.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That a reporter asks to write a report although its period is locked (补报申请).
 */
@Entity
public class PermitRequest {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID assignmentId;

	private LocalDate periodStart;

	private String reason;

	private UUID requestedBy;

	private Instant requestedAt;

	@Version
	private @Nullable Long version;

	public PermitRequest(PlanPeriod period, UUID assignmentId, Decision request) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = period.jurisdictionId();
		this.planId = period.planId();
		this.assignmentId = assignmentId;
		this.periodStart = period.start();
		this.reason = request.reason();
		this.requestedBy = request.by();
		this.requestedAt = request.at();
	}

	@SuppressWarnings("NullAway.Init")
	protected PermitRequest() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public PlanPeriod period() {
		return new PlanPeriod(this.jurisdictionId, this.planId, this.periodStart);
	}

	public UUID assignmentId() {
		return this.assignmentId;
	}

	public String reason() {
		return this.reason;
	}

	public UUID requestedBy() {
		return this.requestedBy;
	}

	public Instant requestedAt() {
		return this.requestedAt;
	}

}
