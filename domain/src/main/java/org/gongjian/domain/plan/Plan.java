package org.gongjian.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import org.gongjian.domain.period.DayCount;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingRule;
import org.jspecify.annotations.Nullable;

/**
 * An issued plan document as a ledger (方案): its head, the time it plans for, and when its
 * units report. It begins with its first published text; amendments add revisions.
 */
@Entity
public class Plan {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private String title;

	private @Nullable String documentNumber;

	private @Nullable String issuer;

	private @Nullable LocalDate issuedOn;

	@Embedded
	private PlanYears years;

	@Enumerated(EnumType.STRING)
	private PeriodKind periodKind = PeriodKind.MONTH;

	private LocalDate reportsFrom;

	private int daysToReport = ReportingRule.USUAL.deadlineDays();

	private boolean movesToWorkingDay = true;

	@Embedded
	private Thresholds thresholds = Thresholds.USUAL;

	@ElementCollection
	@CollectionTable(name = "plan_revision", joinColumns = @JoinColumn(name = "plan_id"))
	private Set<PlanRevision> revisions = new LinkedHashSet<>();

	@Version
	private @Nullable Long version;

	/**
	 * A plan at its first publication.
	 * @param reportsFrom a day of the first period that units report for
	 */
	public Plan(UUID jurisdictionId, PlanHeading heading, PlanYears years, LocalDate reportsFrom) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.title = heading.title();
		this.documentNumber = heading.documentNumber();
		this.issuer = heading.issuer();
		this.issuedOn = heading.issuedOn();
		this.years = years;
		this.reportsFrom = reportsFrom;
	}

	@SuppressWarnings("NullAway.Init")
	protected Plan() { // for JPA
	}

	/** Adds the text that was published. */
	public void publish(UUID documentId, UUID accountId, Instant now) {
		this.revisions.add(new PlanRevision(this.revisions.size() + 1, documentId, now, accountId));
	}

	/** Takes the head of the text that is published next. */
	public void amend(PlanHeading heading, PlanYears years) {
		this.title = heading.title();
		this.documentNumber = heading.documentNumber();
		this.issuer = heading.issuer();
		this.issuedOn = heading.issuedOn();
		this.years = years;
	}

	/** The settings that held when it was published. */
	public PlanSettings firstSettings() {
		return new PlanSettings(new ReportingRule(this.periodKind, this.daysToReport, DayCount.CALENDAR,
				this.movesToWorkingDay, 0, null), ReviewSteps.ONE, this.thresholds);
	}

	/** Its settings, with what was changed since. */
	public PlanRhythm rhythm(List<SettingsChange> changes) {
		return new PlanRhythm(firstSettings(), this.reportsFrom, this.years.end(), changes);
	}

	public PlanRevision latestRevision() {
		return this.revisions.stream().max(Comparator.comparingInt(PlanRevision::number)).orElseThrow();
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public PlanHeading heading() {
		return new PlanHeading(this.title, this.documentNumber, this.issuer, this.issuedOn);
	}

	public String title() {
		return this.title;
	}

	public @Nullable String documentNumber() {
		return this.documentNumber;
	}

	public @Nullable String issuer() {
		return this.issuer;
	}

	public @Nullable LocalDate issuedOn() {
		return this.issuedOn;
	}

	public PlanYears years() {
		return this.years;
	}

}
