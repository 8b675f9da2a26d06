package org.gongjian.domain.task;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.plan.SpecialAction;
import org.jspecify.annotations.Nullable;

/**
 * One item of a plan (任务). Its text is the plan's own and is never edited in place.
 */
@Entity
public class TaskItem {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID actionId;

	@Enumerated(EnumType.STRING)
	private TaskKind kind;

	private int position;

	private @Nullable String number;

	private String text;

	private LocalDate due;

	@Embedded
	@AttributeOverride(name = "paragraph", column = @Column(name = "span_paragraph"))
	@AttributeOverride(name = "start", column = @Column(name = "span_start"))
	@AttributeOverride(name = "end", column = @Column(name = "span_end"))
	private SourceSpan span;

	@Version
	private @Nullable Long version;

	/**
	 * An item of an action.
	 * @param position its place in the plan, counted through all actions
	 * @param number as printed; {@code null} where none is
	 * @param due the day by which it is to be done
	 */
	public TaskItem(SpecialAction action, TaskKind kind, int position, @Nullable String number, String text,
			LocalDate due, SourceSpan span) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = action.jurisdictionId();
		this.planId = action.planId();
		this.actionId = action.id();
		this.kind = kind;
		this.position = position;
		this.number = number;
		this.text = text;
		this.due = due;
		this.span = span;
	}

	@SuppressWarnings("NullAway.Init")
	protected TaskItem() { // for JPA
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

	public UUID actionId() {
		return this.actionId;
	}

	public TaskKind kind() {
		return this.kind;
	}

	public int position() {
		return this.position;
	}

	public @Nullable String number() {
		return this.number;
	}

	public String text() {
		return this.text;
	}

	public LocalDate due() {
		return this.due;
	}

	public SourceSpan span() {
		return this.span;
	}

}
