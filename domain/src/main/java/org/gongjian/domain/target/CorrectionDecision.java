package org.gongjian.domain.target;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That a correction was accepted or refused, by another person than the one who proposed
 * it.
 */
@Entity
public class CorrectionDecision {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID correctionId;

	private UUID proposedBy;

	private UUID decidedBy;

	private boolean accepted;

	private String reason;

	private Instant decidedAt;

	@Version
	private @Nullable Long version;

	CorrectionDecision(FigureCorrection correction, UUID decidedBy, boolean accepted, String reason,
			Instant decidedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = correction.jurisdictionId();
		this.correctionId = correction.id();
		this.proposedBy = correction.proposedBy();
		this.decidedBy = decidedBy;
		this.accepted = accepted;
		this.reason = reason;
		this.decidedAt = decidedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected CorrectionDecision() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public boolean accepted() {
		return this.accepted;
	}

	public String reason() {
		return this.reason;
	}

}
