package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.period.BegunPeriods.Begun;
import org.gongjian.app.notice.DecisionNews;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.period.Decision;
import org.gongjian.domain.period.OwnRequestException;
import org.gongjian.domain.period.PeriodLocks;
import org.gongjian.domain.period.PermitDecision;
import org.gongjian.domain.period.PermitRequest;
import org.gongjian.domain.period.PermitRequests;
import org.gongjian.domain.period.ReportingPermit;
import org.gongjian.domain.period.ReportingPermits;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one unit write one report although its period is locked: asked for by the unit, or
 * granted on the office's own account, and taken back.
 */
@Service
public class PermitService {

	private static final int LONGEST_WORDS = 60;

	private final BegunPeriods periods;

	private final PeriodLocks locks;

	private final Assignments assignments;

	private final PermitRequests requests;

	private final ReportingPermits permits;

	private final Audit audit;

	private final DecisionNews news;

	private final Texts texts;

	private final Clock clock;

	PermitService(BegunPeriods periods, PeriodLocks locks, Assignments assignments, PermitRequests requests,
			ReportingPermits permits, Audit audit, DecisionNews news, Texts texts, Clock clock) {
		this.periods = periods;
		this.locks = locks;
		this.assignments = assignments;
		this.requests = requests;
		this.permits = permits;
		this.audit = audit;
		this.news = news;
		this.texts = texts;
		this.clock = clock;
	}

	/** Asks for a permit; while a request waits, another one changes nothing. */
	@Transactional
	public void request(CurrentAccount account, UUID assignmentId, LocalDate start, String reason) {
		Assignment assignment = seen(account, assignmentId);
		Begun begun = this.periods.find(account.scope(), assignment.planId(), start);
		this.locks.holdForDecision(assignment.planId(), start);
		if (!this.requests.findOpen(account.jurisdictionId(), assignmentId, start).isEmpty()) {
			return;
		}
		PermitRequest kept = this.requests.saveAndFlush(
				new PermitRequest(begun.id(), assignmentId, new Decision(account.id(), this.clock.instant(), reason)));
		this.audit.note(AuditAction.REQUEST_PERMIT, "PermitRequest", kept.id(), null, start + " " + reason);
	}

	/**
	 * Answers a request; the same answer twice has one effect.
	 * @param until the last day on which the report may be written; {@code null} refuses
	 * @throws NotFoundException if there is no such request for this report
	 * @throws OwnRequestException if who decides asked for it
	 * @throws AlreadyAnsweredException if it was answered otherwise meanwhile
	 */
	@Transactional
	public void answer(CurrentAccount account, UUID assignmentId, LocalDate start, UUID requestId,
			@Nullable LocalDate until, String reason) {
		PermitRequest request = this.requests.findByJurisdictionIdAndId(account.jurisdictionId(), requestId)
			.filter((found) -> found.assignmentId().equals(assignmentId) && found.period().start().equals(start))
			.orElseThrow(NotFoundException::new);
		this.locks.holdForDecision(request.period().planId(), request.period().start());
		ReportingPermit given = this.permits.findByJurisdictionIdAndRequestId(account.jurisdictionId(), requestId)
			.orElse(null);
		if (given != null) {
			if (given.decidedBy().equals(account.id()) && Objects.equals(given.until(), until)) {
				return;
			}
			throw new AlreadyAnsweredException();
		}
		int number = decided(account, request.assignmentId(), request.period().start()).size() + 1;
		keep(account, ReportingPermit.answer(request, number, until, decision(account, reason)));
	}

	/** Lets a unit write a report until a day, or no longer. */
	@Transactional
	public void decide(CurrentAccount account, UUID assignmentId, LocalDate start, @Nullable LocalDate until,
			String reason) {
		Assignment assignment = seen(account, assignmentId);
		Begun begun = this.periods.find(account.scope(), assignment.planId(), start);
		this.locks.holdForDecision(assignment.planId(), start);
		List<ReportingPermit> decided = decided(account, assignmentId, start);
		ReportingPermit latest = decided.isEmpty() ? null : decided.get(decided.size() - 1);
		LocalDate allowed = (latest != null && latest.allows(LocalDate.now(this.clock))) ? latest.until() : null;
		boolean same = (until == null) ? allowed == null : until.equals(allowed);
		if (!same) {
			keep(account,
					new ReportingPermit(begun.id(), assignmentId, decided.size() + 1,
							(until != null) ? PermitDecision.GRANTED : PermitDecision.WITHDRAWN, until,
							decision(account, reason)));
		}
	}

	private List<ReportingPermit> decided(CurrentAccount account, UUID assignmentId, LocalDate start) {
		return this.permits.findOf(account.jurisdictionId(), assignmentId, start);
	}

	private Assignment seen(CurrentAccount account, UUID assignmentId) {
		return this.assignments.findByJurisdictionIdAndId(account.jurisdictionId(), assignmentId)
			.filter((assignment) -> account.scope().sees(assignment.unitId()))
			.orElseThrow(NotFoundException::new);
	}

	private Decision decision(CurrentAccount account, String reason) {
		return new Decision(account.id(), this.clock.instant(), reason);
	}

	private void keep(CurrentAccount account, ReportingPermit permit) {
		ReportingPermit kept = this.permits.saveAndFlush(permit);
		this.audit.note(AuditAction.DECIDE_PERMIT, "ReportingPermit", kept.id(), null,
				kept.periodStart() + " " + kept.decision() + " " + kept.until() + " " + kept.reason());
		Assignment assignment = this.assignments
			.findByJurisdictionIdAndId(account.jurisdictionId(), kept.assignmentId())
			.orElseThrow();
		this.news.tell(assignment.jurisdictionId(), Set.of(assignment.unitId()), kept.decidedBy(),
				new DecisionNews.Told("permit " + kept.id(),
						this.texts.ofRecord("notice.told.permit." + kept.decision(), kept.periodStart().toString(),
								String.valueOf(kept.until()), PlainText.beginning(kept.reason(), LONGEST_WORDS)),
						"/reports/" + kept.assignmentId() + "/" + kept.periodStart()));
	}

}
