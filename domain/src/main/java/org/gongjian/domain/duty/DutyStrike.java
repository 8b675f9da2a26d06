package org.gongjian.domain.duty;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That a record of a duty does not count, and why (划去). The record stays to be read.
 */
@Entity
public class DutyStrike {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID recordId;

	private String reason;

	private UUID struckBy;

	private Instant struckAt;

	@Version
	private @Nullable Long version;

	public DutyStrike(DutyRecord record, String reason, UUID struckBy, Instant struckAt) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A record is struck out for a reason");
		}
		this.id = TimeOrderedId.next();
		this.jurisdictionId = record.jurisdictionId();
		this.recordId = record.id();
		this.reason = reason;
		this.struckBy = struckBy;
		this.struckAt = struckAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected DutyStrike() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID recordId() {
		return this.recordId;
	}

	public String reason() {
		return this.reason;
	}

	public UUID struckBy() {
		return this.struckBy;
	}

	public Instant struckAt() {
		return this.struckAt;
	}

}
