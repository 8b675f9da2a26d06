package org.gongjian.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.period.DatedRule;
import org.jspecify.annotations.Nullable;

/**
 * A change of a plan's settings (填报安排调整): what holds from a period on. It is a fact;
 * periods before it keep what held for them.
 */
@Entity
public class SettingsChange {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private int number;

	private LocalDate holdsFrom;

	@Embedded
	private PlanSettings settings;

	private UUID changedBy;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	/**
	 * A change.
	 * @param number 1 for the plan's first change
	 * @param holdsFrom the first day of the first period that it holds for
	 */
	public SettingsChange(Plan plan, int number, LocalDate holdsFrom, PlanSettings settings, UUID changedBy,
			Instant changedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = plan.jurisdictionId();
		this.planId = plan.id();
		this.number = number;
		this.holdsFrom = holdsFrom;
		this.settings = settings;
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected SettingsChange() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID planId() {
		return this.planId;
	}

	public int number() {
		return this.number;
	}

	public LocalDate holdsFrom() {
		return this.holdsFrom;
	}

	public PlanSettings settings() {
		return this.settings;
	}

	public UUID changedBy() {
		return this.changedBy;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	DatedRule rule() {
		return new DatedRule(this.holdsFrom, this.settings.rule());
	}

}
