package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.TaskItem;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan wants done by a date, or again and again (周期/节点要求).
 */
@Entity
public class Duty {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	private int position;

	@Enumerated(EnumType.STRING)
	private @Nullable Rhythm every;

	private int everyCount;

	private @Nullable Integer times;

	@ElementCollection
	@CollectionTable(name = "duty_due", joinColumns = @JoinColumn(name = "duty_id"))
	@Column(name = "due", nullable = false)
	private Set<LocalDate> dueDates = new LinkedHashSet<>();

	private String quote;

	@Embedded
	@AttributeOverride(name = "paragraph", column = @Column(name = "span_paragraph"))
	@AttributeOverride(name = "start", column = @Column(name = "span_start"))
	@AttributeOverride(name = "end", column = @Column(name = "span_end"))
	private SourceSpan span;

	private @Nullable Integer withdrawnIn;

	@Version
	private @Nullable Long version;

	/** A duty of a task. */
	public Duty(TaskItem task, int position, DutyWords words) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = task.jurisdictionId();
		this.planId = task.planId();
		this.taskId = task.id();
		this.position = position;
		this.every = words.every();
		this.everyCount = words.everyCount();
		this.times = words.times();
		this.dueDates.addAll(words.dueDates());
		this.quote = words.quote();
		this.span = words.span();
	}

	@SuppressWarnings("NullAway.Init")
	protected Duty() { // for JPA
	}

	/** Takes what a later text of the plan says. */
	public void amend(int position, DutyWords words) {
		this.position = position;
		this.every = words.every();
		this.everyCount = words.everyCount();
		this.times = words.times();
		this.dueDates.retainAll(words.dueDates());
		this.dueDates.addAll(words.dueDates());
		this.quote = words.quote();
		this.span = words.span();
	}

	/** Ends it: a later text of the plan no longer holds it. */
	public void withdraw(int revision) {
		this.withdrawnIn = revision;
	}

	/** What the plan says of it. */
	public DutyWords words() {
		return new DutyWords(this.every, this.everyCount, this.times, dueDates(), this.quote, this.span);
	}

	public @Nullable Integer withdrawnIn() {
		return this.withdrawnIn;
	}

	public UUID id() {
		return this.id;
	}

	public UUID taskId() {
		return this.taskId;
	}

	public @Nullable Rhythm every() {
		return this.every;
	}

	public int everyCount() {
		return this.everyCount;
	}

	public @Nullable Integer times() {
		return this.times;
	}

	public List<LocalDate> dueDates() {
		return this.dueDates.stream().sorted().toList();
	}

	public String quote() {
		return this.quote;
	}

	public SourceSpan span() {
		return this.span;
	}

}
