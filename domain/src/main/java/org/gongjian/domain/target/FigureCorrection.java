package org.gongjian.domain.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * Another figure for a period that was approved, with the reason (数据更正). It counts once
 * somebody else has accepted it; until then, and as of earlier moments, the former figure
 * does.
 */
@Entity
public class FigureCorrection {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID targetId;

	private UUID unitId;

	private LocalDate periodStart;

	private UUID measurementId;

	@Embedded
	private Figure figure;

	private String reason;

	private UUID proposedBy;

	private Instant proposedAt;

	@Version
	private @Nullable Long version;

	/**
	 * A correction that waits for its decision.
	 * @param former the figure that counts now
	 * @param reason why it is wrong; not blank
	 */
	public FigureCorrection(Measurement former, Figure figure, String reason, UUID proposedBy, Instant proposedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = former.jurisdictionId();
		this.planId = former.planId();
		this.targetId = former.targetId();
		this.unitId = former.unitId();
		this.periodStart = former.periodStart();
		this.measurementId = former.id();
		this.figure = figure;
		this.reason = reason;
		this.proposedBy = proposedBy;
		this.proposedAt = proposedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected FigureCorrection() { // for JPA
	}

	/**
	 * Accepts it, or refuses it with a reason.
	 * @throws OwnCorrectionException if the person proposed it
	 */
	public CorrectionDecision decide(UUID accountId, boolean accepted, String said, Instant now) {
		if (this.proposedBy.equals(accountId)) {
			throw new OwnCorrectionException();
		}
		return new CorrectionDecision(this, accountId, accepted, said, now);
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID targetId() {
		return this.targetId;
	}

	public UUID unitId() {
		return this.unitId;
	}

	public LocalDate periodStart() {
		return this.periodStart;
	}

	/** The figure that counted when it was proposed. */
	public UUID measurementId() {
		return this.measurementId;
	}

	public Figure figure() {
		return this.figure;
	}

	public String reason() {
		return this.reason;
	}

	public UUID proposedBy() {
		return this.proposedBy;
	}

}
