package org.gongjian.domain.period;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whether one report may be written as far as its period goes: while the period is open,
 * while a permit lasts, or when the approved report was opened again.
 *
 * @param period for when it is
 * @param lock whether the period is locked
 * @param permit the latest decision about the report; {@code null} where there is none
 * @param reopened whether the approved report was opened again
 */
public record Writability(ReportingPeriod period, LockState lock, @Nullable ReportingPermit permit, boolean reopened) {

	public boolean isWritable(LocalDate today) {
		return !this.lock.isLocked() || this.reopened || (this.permit != null && this.permit.allows(today));
	}

	/**
	 * Asks whether it may be written.
	 * @throws PeriodLockedException if the period is locked
	 */
	public void require(PlanPeriod of, LocalDate today) {
		if (!isWritable(today)) {
			throw new PeriodLockedException(of, this);
		}
	}

}
