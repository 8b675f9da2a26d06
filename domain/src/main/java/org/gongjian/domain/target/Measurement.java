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
 * An approved figure for a target, a unit and a period (指标数据). It is a fact and is never
 * changed; a correction is a later fact for the same period, and the latest counts.
 */
@Entity
public class Measurement {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID targetId;

	private UUID unitId;

	private LocalDate periodStart;

	@Embedded
	private Figure figure;

	private UUID reportId;

	private @Nullable UUID correctionId;

	private UUID approvedBy;

	private Instant approvedAt;

	@Version
	private @Nullable Long version;

	public Measurement(NumericTarget target, UUID unitId, LocalDate periodStart, Figure figure, UUID reportId,
			UUID approvedBy, Instant approvedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = target.jurisdictionId();
		this.planId = target.planId();
		this.targetId = target.id();
		this.unitId = unitId;
		this.periodStart = periodStart;
		this.figure = figure;
		this.reportId = reportId;
		this.approvedBy = approvedBy;
		this.approvedAt = approvedAt;
	}

	/** The figure of a correction that was accepted, in place of the former one. */
	public Measurement(Measurement former, FigureCorrection correction, UUID approvedBy, Instant approvedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = former.jurisdictionId;
		this.planId = former.planId;
		this.targetId = former.targetId;
		this.unitId = former.unitId;
		this.periodStart = former.periodStart;
		this.figure = correction.figure();
		this.reportId = former.reportId;
		this.correctionId = correction.id();
		this.approvedBy = approvedBy;
		this.approvedAt = approvedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected Measurement() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID planId() {
		return this.planId;
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

	public Figure figure() {
		return this.figure;
	}

}
