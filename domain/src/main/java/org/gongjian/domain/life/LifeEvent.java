package org.gongjian.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.task.TaskItem;
import org.jspecify.annotations.Nullable;

/**
 * One step of a task's life as it happened (办理记录). Rows are only ever added.
 */
@Entity
public class LifeEvent {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	private int number;

	@Enumerated(EnumType.STRING)
	private LifeAction action;

	@Enumerated(EnumType.STRING)
	private LifeState fromState;

	@Enumerated(EnumType.STRING)
	private LifeState toState;

	private @Nullable UUID unitId;

	private UUID accountId;

	private String reason;

	private @Nullable LocalDate day;

	private LocalDate dueBefore;

	private LocalDate dueAfter;

	private @Nullable Integer about;

	private @Nullable UUID askedBy;

	@Column(name = "happened_at")
	private Instant at;

	@Version
	private @Nullable Long version;

	LifeEvent(TaskItem task, int number, LifeState from, LifeState to, LifeCommand command, Days days,
			@Nullable Asked asked) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = task.jurisdictionId();
		this.planId = task.planId();
		this.taskId = task.id();
		this.number = number;
		this.action = command.action();
		this.fromState = from;
		this.toState = to;
		this.unitId = command.unitId();
		this.accountId = command.accountId();
		this.reason = command.reason();
		this.day = command.day();
		this.dueBefore = days.before();
		this.dueAfter = days.after();
		this.about = (asked != null) ? Integer.valueOf(asked.number()) : command.about();
		this.askedBy = (asked != null) ? asked.by() : null;
		this.at = command.at();
	}

	@SuppressWarnings("NullAway.Init")
	protected LifeEvent() { // for JPA
	}

	/** The day by which the task was due before and after an event. */
	record Days(LocalDate before, LocalDate after) {

	}

	/** The application that a decision is about. */
	record Asked(int number, UUID by) {

	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID taskId() {
		return this.taskId;
	}

	/** 1 for the first event of the task. */
	public int number() {
		return this.number;
	}

	public LifeAction action() {
		return this.action;
	}

	public LifeState from() {
		return this.fromState;
	}

	public LifeState to() {
		return this.toState;
	}

	/** The unit that it was done for; {@code null} for the office. */
	public @Nullable UUID unitId() {
		return this.unitId;
	}

	public UUID accountId() {
		return this.accountId;
	}

	/** In the person's words; for a step what is to be done. */
	public String reason() {
		return this.reason;
	}

	/** The day that was asked for, granted, or set for a step. */
	public @Nullable LocalDate day() {
		return this.day;
	}

	public LocalDate dueBefore() {
		return this.dueBefore;
	}

	public LocalDate dueAfter() {
		return this.dueAfter;
	}

	/** The number of the event it is about: an application, or the adding of a step. */
	public @Nullable Integer about() {
		return this.about;
	}

	/** Who applied for what it decides on. */
	public @Nullable UUID askedBy() {
		return this.askedBy;
	}

	public Instant at() {
		return this.at;
	}

}
