package org.gongjian.domain.period;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether a period of a plan takes reports, and why not. What was said by hand counts
 * until the plan's rule locks the period; who lifts the lock after that day lifts it for
 * good.
 *
 * @param cause why it is locked
 * @param since the first day of the lock; {@code null} while it is open
 * @param facts all decisions about it, oldest first
 */
public record LockState(Cause cause, @Nullable LocalDate since, List<PeriodLock> facts) {

	/**
	 * The state on a day.
	 * @param facts all decisions up to that day, oldest first
	 * @param lockedFrom the day from which the plan's rule locks the period
	 */
	public static LockState of(List<PeriodLock> facts, @Nullable LocalDate lockedFrom, LocalDate today, ZoneId zone) {
		Optional<PeriodLock> latest = latest(facts);
		LocalDate decided = latest.map((fact) -> LocalDate.ofInstant(fact.decidedAt(), zone)).orElse(LocalDate.MIN);
		if (latest.map(PeriodLock::locked).orElse(false)) {
			return new LockState(Cause.BY_HAND, decided, facts);
		}
		boolean byRule = lockedFrom != null && !lockedFrom.isAfter(today) && decided.isBefore(lockedFrom);
		return byRule ? new LockState(Cause.BY_RULE, lockedFrom, facts) : new LockState(Cause.OPEN, null, facts);
	}

	public boolean isLocked() {
		return this.cause != Cause.OPEN;
	}

	/** The decision that locked it; {@code null} where none did. */
	public @Nullable PeriodLock byHand() {
		return (this.cause == Cause.BY_HAND) ? latest(this.facts).orElse(null) : null;
	}

	/**
	 * Locks the period.
	 * @throws LockUnchangedException if it is locked
	 */
	public PeriodLock lock(PlanPeriod period, Decision decision) {
		if (isLocked()) {
			throw new LockUnchangedException(this);
		}
		return new PeriodLock(period, this.facts.size() + 1, true, decision);
	}

	/**
	 * Lifts the lock.
	 * @throws LockUnchangedException if the period is open
	 */
	public PeriodLock lift(PlanPeriod period, Decision decision) {
		if (!isLocked()) {
			throw new LockUnchangedException(this);
		}
		return new PeriodLock(period, this.facts.size() + 1, false, decision);
	}

	/** Whether the latest decision is this very one: the same command came twice. */
	public boolean wasJust(boolean locked, Decision decision) {
		return latest(this.facts)
			.map((fact) -> fact.locked() == locked && fact.decidedBy().equals(decision.by())
					&& fact.reason().equals(decision.reason()))
			.orElse(false);
	}

	private static Optional<PeriodLock> latest(List<PeriodLock> facts) {
		return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
	}

	/** Why a period is locked. */
	public enum Cause {

		OPEN, BY_HAND, BY_RULE

	}

}
