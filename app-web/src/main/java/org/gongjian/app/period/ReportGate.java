package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.period.LockState;
import org.gongjian.domain.period.PeriodLockedException;
import org.gongjian.domain.period.PeriodLocks;
import org.gongjian.domain.period.PlanPeriod;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.period.ReportingPermit;
import org.gongjian.domain.period.ReportingPermits;
import org.gongjian.domain.period.Writability;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.task.Assignment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets reports be written or not, by the locks of their periods. Every change of a report
 * passes here.
 */
@Component
public class ReportGate {

	private final PeriodLocks locks;

	private final ReportingPermits permits;

	private final ProgressReports reports;

	private final Clock clock;

	ReportGate(PeriodLocks locks, ReportingPermits permits, ProgressReports reports, Clock clock) {
		this.locks = locks;
		this.permits = permits;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Asks whether a report may be written, and keeps decisions about its period away
	 * until the running change is done. It comes after the assignment and before the
	 * report is held.
	 * @throws PeriodLockedException if the period is locked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void pass(Assignment assignment, ReportingPeriod period, ReportingCalendar calendar) {
		this.locks.holdForReporting(assignment.planId(), period.start());
		require(assignment, period, calendar);
	}

	/**
	 * Asks whether a report may be written.
	 * @throws PeriodLockedException if the period is locked
	 */
	@Transactional(readOnly = true)
	public void require(Assignment assignment, ReportingPeriod period, ReportingCalendar calendar) {
		of(assignment, period, calendar).require(
				new PlanPeriod(assignment.jurisdictionId(), assignment.planId(), period.start()),
				LocalDate.now(this.clock));
	}

	/** Whether a report may be written as far as its period goes, and why not. */
	@Transactional(readOnly = true)
	public Writability of(Assignment assignment, ReportingPeriod period, ReportingCalendar calendar) {
		LockState lock = LockState.of(
				this.locks.findOf(assignment.jurisdictionId(), assignment.planId(), period.start()),
				calendar.lockedFrom(period), LocalDate.now(this.clock), this.clock.getZone());
		if (!lock.isLocked()) {
			return new Writability(period, lock, null, false);
		}
		List<ReportingPermit> decided = this.permits.findOf(assignment.jurisdictionId(), assignment.id(),
				period.start());
		boolean reopened = this.reports.findStatus(assignment.jurisdictionId(), assignment.id(), period.start())
			.filter((status) -> status == ReportStatus.REOPENED)
			.isPresent();
		return new Writability(period, lock, decided.isEmpty() ? null : decided.get(decided.size() - 1), reopened);
	}

}
