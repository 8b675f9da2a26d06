package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * For which periods a unit owes its report on a task (应报期次): those that begin after it
 * got its part, but for those through which the task rested from the first day to the
 * last. A period in which the task was under way at any time is owed, also after it was
 * suspended or closed in it; so what was once owed stays owed.
 *
 * @param from the first day for which reports are owed; {@code null} for all periods
 * @param rests while the task was suspended or closed
 */
public record OwedPeriods(@Nullable LocalDate from, List<Rest> rests) {

	/** Of a task that never rested, for all periods. */
	public static final OwedPeriods ALL = new OwedPeriods(null, List.of());

	public OwedPeriods {
		rests = List.copyOf(rests);
	}

	public boolean owes(ReportingPeriod period) {
		return hasBegun(period) && !rests(period);
	}

	/** Whether a report is not owed only because the task rests. */
	public boolean isSpared(ReportingPeriod period) {
		return hasBegun(period) && rests(period);
	}

	private boolean hasBegun(ReportingPeriod period) {
		return this.from == null || !period.start().isBefore(this.from);
	}

	private boolean rests(ReportingPeriod period) {
		return this.rests.stream().anyMatch((rest) -> rest.holdsAllOf(period));
	}

}
