package org.gongjian.domain.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.CollectionTable;
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

	private int addedIn = 1;

	private @Nullable Integer withdrawnIn;

	@ElementCollection
	@CollectionTable(name = "task_wording", joinColumns = @JoinColumn(name = "task_id"))
	private Set<FormerWording> formerWordings = new LinkedHashSet<>();

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

	/** Says that a later text of the plan brought it in. */
	public TaskItem addedIn(int revision) {
		this.addedIn = revision;
		return this;
	}

	/**
	 * Takes the words and the place that a later text of the plan gives it; the former
	 * words are kept.
	 * @param revision the number of that text
	 * @param actionBefore the name of the action it stood in
	 */
	public void amend(int revision, String actionBefore, SpecialAction action, int position, TaskWords words) {
		requireInForce();
		boolean same = Objects.equals(this.number, words.number()) && this.text.equals(words.text())
				&& this.due.equals(words.due()) && this.actionId.equals(action.id());
		if (!same) {
			this.formerWordings.add(new FormerWording(revision - 1, (this.number != null) ? this.number : "", this.text,
					this.due, actionBefore));
		}
		this.actionId = action.id();
		this.position = position;
		this.number = words.number();
		this.text = words.text();
		this.due = words.due();
		this.span = words.span();
	}

	/** Ends it: a later text of the plan no longer holds it. It stays to be read. */
	public void withdraw(int revision) {
		requireInForce();
		this.withdrawnIn = revision;
	}

	private void requireInForce() {
		if (this.withdrawnIn != null) {
			throw new IllegalStateException("Withdrawn in revision " + this.withdrawnIn + ": " + this.id);
		}
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

	/** The number of the plan's text that brought it in. */
	public int addedIn() {
		return this.addedIn;
	}

	/**
	 * The number of the text that no longer holds it; {@code null} while it is in force.
	 */
	public @Nullable Integer withdrawnIn() {
		return this.withdrawnIn;
	}

	/** What it said before, oldest first. */
	public List<FormerWording> formerWordings() {
		return this.formerWordings.stream().sorted(Comparator.comparingInt(FormerWording::until)).toList();
	}

}
