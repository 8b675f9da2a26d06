package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.period.BegunPeriods.Begun;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.period.Decision;
import org.gongjian.domain.period.LockState;
import org.gongjian.domain.period.LockUnchangedException;
import org.gongjian.domain.period.PeriodLock;
import org.gongjian.domain.period.PeriodLocks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks periods of plans and lifts the locks, one decision after the other. A decision
 * waits for the reports that are just being written; those after it meet the lock.
 */
@Service
class LockService {

	private final BegunPeriods periods;

	private final PeriodLocks locks;

	private final Audit audit;

	private final Clock clock;

	LockService(BegunPeriods periods, PeriodLocks locks, Audit audit, Clock clock) {
		this.periods = periods;
		this.locks = locks;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Locks a period, or lifts its lock. The same command twice has one effect.
	 * @throws LockUnchangedException if somebody else was first
	 */
	@Transactional
	public void decide(CurrentAccount account, UUID planId, LocalDate start, boolean lock, String reason) {
		Begun begun = this.periods.find(account.scope(), planId, start);
		this.locks.holdForDecision(planId, start);
		Decision decision = new Decision(account.id(), this.clock.instant(), reason);
		LockState state = this.periods.stateOf(begun);
		if (state.wasJust(lock, decision)) {
			return;
		}
		PeriodLock kept = this.locks
			.saveAndFlush(lock ? state.lock(begun.id(), decision) : state.lift(begun.id(), decision));
		this.audit.note(lock ? AuditAction.LOCK_PERIOD : AuditAction.UNLOCK_PERIOD, "PeriodLock", kept.id(),
				start + " " + state.cause(), start + " " + reason);
	}

}
