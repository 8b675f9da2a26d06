package org.gongjian.domain.period;

import java.time.Instant;
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
 * What was decided about one unit's one report in a locked period (补报许可): that it may be
 * written until a day, that it may not, or no longer. It is a fact; the latest counts.
 */
@Entity
public class ReportingPermit {

	/** No permit lasts longer. */
	public static final int MOST_DAYS = 92;

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID assignmentId;

	private LocalDate periodStart;

	private int number;

	@Enumerated(EnumType.STRING)
	private PermitDecision decision;

	private @Nullable LocalDate until;

	private String reason;

	private @Nullable UUID requestId;

	private @Nullable UUID requestedBy;

	private UUID decidedBy;

	private Instant decidedAt;

	@Version
	private @Nullable Long version;

	/**
	 * A decision that nobody asked for.
	 * @param number 1 for the first about this report
	 * @param until the last day on which it may be written; only of a permit
	 */
	public ReportingPermit(PlanPeriod period, UUID assignmentId, int number, PermitDecision what,
			@Nullable LocalDate until, Decision decision) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = period.jurisdictionId();
		this.planId = period.planId();
		this.assignmentId = assignmentId;
		this.periodStart = period.start();
		this.number = number;
		this.decision = what;
		this.until = until;
		this.reason = decision.reason();
		this.decidedBy = decision.by();
		this.decidedAt = decision.at();
	}

	@SuppressWarnings("NullAway.Init")
	protected ReportingPermit() { // for JPA
	}

	/**
	 * The answer to a request.
	 * @throws OwnRequestException if who decides asked for it
	 */
	public static ReportingPermit answer(PermitRequest request, int number, @Nullable LocalDate until,
			Decision decision) {
		if (request.requestedBy().equals(decision.by())) {
			throw new OwnRequestException();
		}
		ReportingPermit permit = new ReportingPermit(request.period(), request.assignmentId(), number,
				(until != null) ? PermitDecision.GRANTED : PermitDecision.REFUSED, until, decision);
		permit.requestId = request.id();
		permit.requestedBy = request.requestedBy();
		return permit;
	}

	/** Whether it lets the report be written on a day, as long as it is the latest. */
	public boolean allows(LocalDate today) {
		return this.until != null && !this.until.isBefore(today);
	}

	public UUID id() {
		return this.id;
	}

	public UUID assignmentId() {
		return this.assignmentId;
	}

	public LocalDate periodStart() {
		return this.periodStart;
	}

	public int number() {
		return this.number;
	}

	public PermitDecision decision() {
		return this.decision;
	}

	/** The last day on which the report may be written; of a permit only. */
	public @Nullable LocalDate until() {
		return this.until;
	}

	public String reason() {
		return this.reason;
	}

	public @Nullable UUID requestId() {
		return this.requestId;
	}

	public UUID decidedBy() {
		return this.decidedBy;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

}
