package org.gongjian.domain.slip;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * By which rules a district raises slips from a moment on. Rows are only ever added.
 */
@Entity
public class SlipRulesChange {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private int number;

	@Embedded
	private SlipRules rules;

	private UUID changedBy;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	/**
	 * Changes the rules.
	 * @param number 1 for the first change of the district
	 */
	public SlipRulesChange(UUID jurisdictionId, int number, SlipRules rules, UUID changedBy, Instant changedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.number = number;
		this.rules = rules;
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected SlipRulesChange() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public int number() {
		return this.number;
	}

	public SlipRules rules() {
		return this.rules;
	}

	public UUID changedBy() {
		return this.changedBy;
	}

}
