package org.gongjian.domain.task;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in one task (责任分工). The unit reports on it in every period.
 */
@Entity
public class Assignment {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	private UUID unitId;

	@Enumerated(EnumType.STRING)
	private UnitRole role;

	private int position;

	private @Nullable String viaGroup;

	private @Nullable LocalDate owedFrom;

	private @Nullable Integer endedIn;

	@Version
	private @Nullable Long version;

	/**
	 * A unit's part in a task.
	 * @param position the unit's place in the plan's list, from 0
	 * @param viaGroup the collective word that brought the unit in (各镇); {@code null}
	 * where the plan names the unit itself
	 */
	public Assignment(TaskItem task, UUID unitId, UnitRole role, int position, @Nullable String viaGroup) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = task.jurisdictionId();
		this.planId = task.planId();
		this.taskId = task.id();
		this.unitId = unitId;
		this.role = role;
		this.position = position;
		this.viaGroup = viaGroup;
	}

	@SuppressWarnings("NullAway.Init")
	protected Assignment() { // for JPA
	}

	/**
	 * Says that reports are owed only for periods from a day on.
	 * @param owedFrom {@code null} for all periods of the plan
	 */
	public Assignment owedFrom(@Nullable LocalDate owedFrom) {
		this.owedFrom = owedFrom;
		return this;
	}

	/** Takes the part that a later text of the plan gives the unit. */
	public void amend(UnitRole role, int position, @Nullable String viaGroup) {
		this.role = role;
		this.position = position;
		this.viaGroup = viaGroup;
	}

	/**
	 * Ends it: a later text of the plan gives the unit no part in the task. What was
	 * reported stays.
	 */
	public void end(int revision) {
		if (this.endedIn == null) {
			this.endedIn = revision;
		}
	}

	/** Takes it up again, for a unit that a later text names again. */
	public void resume(@Nullable LocalDate owedFrom) {
		this.endedIn = null;
		this.owedFrom = owedFrom;
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

	public UUID taskId() {
		return this.taskId;
	}

	public UUID unitId() {
		return this.unitId;
	}

	public UnitRole role() {
		return this.role;
	}

	public int position() {
		return this.position;
	}

	public @Nullable String viaGroup() {
		return this.viaGroup;
	}

	/** The first day for which reports are owed; {@code null} for all of the plan's. */
	public @Nullable LocalDate owedFrom() {
		return this.owedFrom;
	}

	/** The number of the plan's text that ended it; {@code null} while it is in force. */
	public @Nullable Integer endedIn() {
		return this.endedIn;
	}

}
