package org.gongjian.domain.target;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That a target is counted in an upper one since a moment, or no longer (汇总关系). It is a
 * fact and never changes; the latest of a pair counts.
 */
@Entity
public class TargetLink {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID upperId;

	private UUID lowerJurisdictionId;

	private UUID lowerId;

	private int number;

	private boolean linked;

	private UUID changedBy;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	/**
	 * A fact about two targets.
	 * @param number counts the facts about these two, from 1
	 * @param linked whether the lower one is counted from now on
	 */
	public TargetLink(NumericTarget upper, NumericTarget lower, int number, boolean linked, UUID changedBy,
			Instant changedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = upper.jurisdictionId();
		this.upperId = upper.id();
		this.lowerJurisdictionId = lower.jurisdictionId();
		this.lowerId = lower.id();
		this.number = number;
		this.linked = linked;
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected TargetLink() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID upperId() {
		return this.upperId;
	}

	public UUID lowerId() {
		return this.lowerId;
	}

	public int number() {
		return this.number;
	}

	public boolean linked() {
		return this.linked;
	}

}
