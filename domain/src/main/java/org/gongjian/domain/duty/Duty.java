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

	private @Nullable LocalDate owedFrom;

	private @Nullable Integer withdrawnIn;

	@ElementCollection
	@CollectionTable(name = "duty_demand", joinColumns = @JoinColumn(name = "duty_id"))
	private Set<FormerDemand> formerDemands = new LinkedHashSet<>();

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

	/**
	 * Says that it is owed only from a day on.
	 * @param owedFrom {@code null} for all of the plan's time
	 */
	public Duty owedFrom(@Nullable LocalDate owedFrom) {
		this.owedFrom = owedFrom;
		return this;
	}

	/**
	 * Takes what a later text of the plan says; what was to be done before stays known.
	 * @param from the first day for which the new text counts
	 */
	public void amend(int position, DutyWords words, @Nullable LocalDate from) {
		if (from != null && !words.demand().equals(demand())
				&& this.formerDemands.stream().noneMatch((former) -> former.until().equals(from))) {
			this.formerDemands.add(new FormerDemand(from, demand().written()));
		}
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

	/** When and how often it is to be done. */
	public DutyDemand demand() {
		return words().demand();
	}

	/** Its demand through all texts of the plan. */
	public DutyCourse course() {
		return new DutyCourse(demand(), List.copyOf(this.formerDemands));
	}

	/** The first day for which it is owed; {@code null} for all of the plan's time. */
	public @Nullable LocalDate owedFrom() {
		return this.owedFrom;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID planId() {
		return this.planId;
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
