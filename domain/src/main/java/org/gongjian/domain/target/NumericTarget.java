package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/**
 * A number that a plan sets out to reach or keep to (量化目标), or only quotes as a rule
 * (政策标准). It belongs to a task; the goals of an action are a task of their own.
 */
@Entity
public class NumericTarget {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	private int position;

	@Enumerated(EnumType.STRING)
	private TargetKind kind;

	private String indicator;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "goal_value"))
	@AttributeOverride(name = "upTo", column = @Column(name = "goal_up_to"))
	private Goal goal;

	private @Nullable BigDecimal baseline;

	private LocalDate due;

	@Embedded
	private TargetRule rule;

	private String quote;

	@Embedded
	@AttributeOverride(name = "paragraph", column = @Column(name = "span_paragraph"))
	@AttributeOverride(name = "start", column = @Column(name = "span_start"))
	@AttributeOverride(name = "end", column = @Column(name = "span_end"))
	private SourceSpan span;

	@ElementCollection
	@CollectionTable(name = "target_reporter", joinColumns = @JoinColumn(name = "target_id"))
	@Column(name = "unit_id", nullable = false)
	private Set<UUID> reporters = new LinkedHashSet<>();

	private boolean summed;

	private int addedIn = 1;

	private @Nullable LocalDate owedFrom;

	private @Nullable Integer withdrawnIn;

	@ElementCollection
	@CollectionTable(name = "target_wording", joinColumns = @JoinColumn(name = "target_id"))
	private Set<FormerGoal> formerGoals = new LinkedHashSet<>();

	@Version
	private @Nullable Long version;

	/**
	 * A target as the plan prints it; how it adds up and whether it is held or reached
	 * follow from the words and can be changed.
	 * @param belongsTo the task it stands in
	 * @param due the day the plan sets, or the plan's last day
	 */
	public NumericTarget(Place belongsTo, int position, TargetKind kind, String indicator, Goal goal,
			@Nullable BigDecimal baseline, LocalDate due, String quote, SourceSpan span) {
		this(belongsTo, position, new TargetWords(kind, indicator, goal, baseline, due, quote, span));
	}

	/**
	 * A target as the plan prints it.
	 * @param belongsTo the task it stands in
	 */
	public NumericTarget(Place belongsTo, int position, TargetWords words) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = belongsTo.jurisdictionId();
		this.planId = belongsTo.planId();
		this.taskId = belongsTo.taskId();
		this.position = position;
		this.kind = words.kind();
		this.indicator = words.indicator();
		this.goal = words.goal();
		this.baseline = words.baseline();
		this.due = words.due();
		this.quote = words.quote();
		this.span = words.span();
		this.rule = TargetDefaults.ruleOf(this.goal, this.indicator, this.quote);
	}

	@SuppressWarnings("NullAway.Init")
	protected NumericTarget() { // for JPA
	}

	/**
	 * Says that a later text of the plan brought it in.
	 * @param owedFrom the first day for which figures are owed; {@code null} for all of
	 * the plan's periods
	 */
	public NumericTarget addedIn(int revision, @Nullable LocalDate owedFrom) {
		this.addedIn = revision;
		this.owedFrom = owedFrom;
		return this;
	}

	/**
	 * Takes what a later text of the plan says; the former goal is kept. While the
	 * comparison stays, so does the rule that figures are judged by.
	 * @param revision the number of that text
	 */
	public void amend(int revision, int position, TargetWords words) {
		boolean same = this.indicator.equals(words.indicator()) && this.goal.isSameAs(words.goal())
				&& this.due.equals(words.due());
		boolean sameComparison = this.goal.comparison() == words.goal().comparison();
		if (!same) {
			this.formerGoals.add(FormerGoal.of(revision - 1, this));
		}
		this.position = position;
		this.kind = words.kind();
		this.indicator = words.indicator();
		this.goal = this.goal.isSameAs(words.goal()) ? this.goal : words.goal();
		this.baseline = words.baseline();
		this.due = words.due();
		this.quote = words.quote();
		this.span = words.span();
		if (!sameComparison) {
			this.rule = TargetDefaults.ruleOf(this.goal, this.indicator, this.quote);
		}
	}

	/** Ends it: a later text of the plan no longer holds it. Its figures stay. */
	public void withdraw(int revision) {
		this.withdrawnIn = revision;
	}

	/**
	 * Says which units report figures for this target; none do while it is a sum of lower
	 * targets.
	 */
	public void reportedBy(Set<UUID> units) {
		Set<UUID> reporting = this.summed ? Set.of() : units;
		this.reporters.retainAll(reporting);
		this.reporters.addAll(reporting);
	}

	/** Makes it the sum of lower targets: its own units no longer report figures. */
	public TargetRuleChange sumUp(UUID accountId, Instant now) {
		this.summed = true;
		return change(this.rule, Set.of(), accountId, now);
	}

	/** Ends that: these units report again. */
	public TargetRuleChange reportAgain(Set<UUID> units, UUID accountId, Instant now) {
		this.summed = false;
		return change(this.rule, units, accountId, now);
	}

	/** Whether it is the sum of lower targets. */
	public boolean summed() {
		return this.summed;
	}

	/** Changes how figures add up and when the comparison has to be true. */
	public void judgeBy(TargetRule rule) {
		this.rule = rule;
	}

	/** Changes the rule and who reports, and says what it was before. */
	public TargetRuleChange change(TargetRule rule, Set<UUID> units, UUID accountId, Instant now) {
		TargetRule before = this.rule;
		Set<UUID> reportersBefore = reporters();
		judgeBy(rule);
		reportedBy(units);
		return new TargetRuleChange(this, before, reportersBefore, accountId, now);
	}

	/**
	 * Says what its rule was before a text of the plan put another in its place.
	 * @param reportersBefore who reported then
	 * @return nothing while the rule is the same, whoever reports
	 */
	public Optional<TargetRuleChange> ruleWas(TargetRule before, Set<UUID> reportersBefore, UUID accountId,
			Instant now) {
		return this.rule.equals(before) ? Optional.empty()
				: Optional.of(new TargetRuleChange(this, before, reportersBefore, accountId, now));
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

	public TargetKind kind() {
		return this.kind;
	}

	public String indicator() {
		return this.indicator;
	}

	public Goal goal() {
		return this.goal;
	}

	public @Nullable BigDecimal baseline() {
		return this.baseline;
	}

	public LocalDate due() {
		return this.due;
	}

	/** How it is judged. */
	public TargetRule rule() {
		return this.rule;
	}

	public OverUnits overUnits() {
		return this.rule.overUnits();
	}

	public String quote() {
		return this.quote;
	}

	public SourceSpan span() {
		return this.span;
	}

	/** Counts its changes; {@code null} before it is kept for the first time. */
	public @Nullable Long version() {
		return this.version;
	}

	public @Nullable Integer withdrawnIn() {
		return this.withdrawnIn;
	}

	/** What it asked for before, oldest first. */
	public List<FormerGoal> formerGoals() {
		return this.formerGoals.stream().sorted(Comparator.comparingInt(FormerGoal::until)).toList();
	}

	/** What the plan says of it. */
	public TargetWords words() {
		return new TargetWords(this.kind, this.indicator, this.goal, this.baseline, this.due, this.quote, this.span);
	}

	public Set<UUID> reporters() {
		return Set.copyOf(this.reporters);
	}

	/**
	 * Where a target stands.
	 *
	 * @param jurisdictionId the jurisdiction
	 * @param planId the plan
	 * @param taskId the task
	 */
	public record Place(UUID jurisdictionId, UUID planId, UUID taskId) {

	}

}
