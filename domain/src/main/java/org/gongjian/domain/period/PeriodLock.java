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
 * That somebody locked a period of a plan (期次锁定), or lifted the lock, and why. It is a
 * fact; the latest counts.
 */
@Entity
public class PeriodLock {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private LocalDate periodStart;

	private int number;

	private boolean locked;

	private String reason;

	private UUID decidedBy;

	private Instant decidedAt;

	@Version
	private @Nullable Long version;

	PeriodLock(PlanPeriod period, int number, boolean locked, Decision decision) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = period.jurisdictionId();
		this.planId = period.planId();
		this.periodStart = period.start();
		this.number = number;
		this.locked = locked;
		this.reason = decision.reason();
		this.decidedBy = decision.by();
		this.decidedAt = decision.at();
	}

	@SuppressWarnings("NullAway.Init")
	protected PeriodLock() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public LocalDate periodStart() {
		return this.periodStart;
	}

	/** 1 for the first decision about the period. */
	public int number() {
		return this.number;
	}

	/** Whether it was locked; else the lock was lifted. */
	public boolean locked() {
		return this.locked;
	}

	public String reason() {
		return this.reason;
	}

	public UUID decidedBy() {
		return this.decidedBy;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

}
