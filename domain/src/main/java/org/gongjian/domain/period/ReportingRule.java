package org.gongjian.domain.period;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How often units report, until when a report is on time, and when a period is locked.
 *
 * @param kind how long a period is
 * @param deadlineDays the deadline is this many days after the period's end
 * @param dayCount which days are counted, up to the deadline, in the grace and up to the
 * lock
 * @param movesToWorkingDay whether a deadline on a day off moves to the next working day
 * @param graceDays so many days after the deadline a report is still on time
 * @param lockAfterDays so many days after the grace the period is locked; {@code null}:
 * never by itself
 */
@Embeddable
public record ReportingRule(@Enumerated(EnumType.STRING) PeriodKind kind, int deadlineDays,
		@Enumerated(EnumType.STRING) DayCount dayCount, boolean movesToWorkingDay, int graceDays,
		@Nullable Integer lockAfterDays) {

	/** No deadline, grace or lock is further away. */
	public static final int MOST_DAYS = 60;

	/** Until the fifth day after a month; on a day off until the next working day. */
	public static final ReportingRule USUAL = new ReportingRule(PeriodKind.MONTH, 5, DayCount.CALENDAR, true, 0, null);

	public ReportingRule {
		if (!isAllowed(deadlineDays) || !isAllowed(graceDays) || (lockAfterDays != null && !isAllowed(lockAfterDays))) {
			throw new IllegalArgumentException("From 0 to " + MOST_DAYS + " days");
		}
	}

	private static boolean isAllowed(int days) {
		return days >= 0 && days <= MOST_DAYS;
	}

	LocalDate deadlineOf(ReportingPeriod period, WorkingDays days) {
		return after(period.end(), this.deadlineDays, days);
	}

	LocalDate graceEndOf(ReportingPeriod period, WorkingDays days) {
		LocalDate deadline = deadlineOf(period, days);
		return (this.graceDays == 0) ? deadline : after(deadline, this.graceDays, days);
	}

	/** The first day on which a period is locked by itself. */
	@Nullable LocalDate lockedFrom(ReportingPeriod period, WorkingDays days) {
		if (this.lockAfterDays == null) {
			return null;
		}
		LocalDate graceEnd = graceEndOf(period, days);
		return ((this.lockAfterDays == 0) ? graceEnd : after(graceEnd, this.lockAfterDays, days)).plusDays(1);
	}

	private LocalDate after(LocalDate day, int count, WorkingDays days) {
		LocalDate counted = (this.dayCount == DayCount.WORKING) ? days.after(day, count) : day.plusDays(count);
		return this.movesToWorkingDay ? days.onOrAfter(counted) : counted;
	}

}
