package org.gongjian.domain.target;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That the rule of a target was changed (规则调整): who, when, what it was before and what
 * since. It is a fact and never changes. As of a moment the rule before the first change
 * after that moment counts, and today's rule if there was none.
 */
@Entity
public class TargetRuleChange {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID targetId;

	@Embedded
	@AttributeOverride(name = "mode", column = @Column(name = "before_mode"))
	@AttributeOverride(name = "overTime", column = @Column(name = "before_over_time"))
	@AttributeOverride(name = "overUnits", column = @Column(name = "before_over_units"))
	@AttributeOverride(name = "yearly", column = @Column(name = "before_yearly"))
	@AttributeOverride(name = "milestones", column = @Column(name = "before_milestones"))
	@AttributeOverride(name = "unitGoals", column = @Column(name = "before_unit_goals"))
	private TargetRule before;

	@Convert(converter = UnitSetColumn.class)
	@Column(name = "before_reporters")
	private UnitSet reportersBefore;

	@Embedded
	@AttributeOverride(name = "mode", column = @Column(name = "after_mode"))
	@AttributeOverride(name = "overTime", column = @Column(name = "after_over_time"))
	@AttributeOverride(name = "overUnits", column = @Column(name = "after_over_units"))
	@AttributeOverride(name = "yearly", column = @Column(name = "after_yearly"))
	@AttributeOverride(name = "milestones", column = @Column(name = "after_milestones"))
	@AttributeOverride(name = "unitGoals", column = @Column(name = "after_unit_goals"))
	private TargetRule after;

	@Convert(converter = UnitSetColumn.class)
	@Column(name = "after_reporters")
	private UnitSet reportersAfter;

	private UUID changedBy;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	TargetRuleChange(NumericTarget target, TargetRule before, Set<UUID> reportersBefore, UUID changedBy,
			Instant changedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = target.jurisdictionId();
		this.planId = target.planId();
		this.targetId = target.id();
		this.before = before;
		this.reportersBefore = new UnitSet(reportersBefore);
		this.after = target.rule();
		this.reportersAfter = new UnitSet(target.reporters());
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected TargetRuleChange() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public TargetRule before() {
		return this.before;
	}

	public Set<UUID> reportersBefore() {
		return this.reportersBefore.units();
	}

	public TargetRule after() {
		return this.after;
	}

	public Set<UUID> reportersAfter() {
		return this.reportersAfter.units();
	}

	public UUID changedBy() {
		return this.changedBy;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

}
