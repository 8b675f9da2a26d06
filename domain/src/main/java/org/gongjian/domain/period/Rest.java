package org.gongjian.domain.period;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a task was suspended or closed (挂账或销号期间).
 *
 * @param from the day on which it began; in the morning the task was still under way
 * @param to the day on which the task went on; {@code null} while it lasts
 */
public record Rest(LocalDate from, @Nullable LocalDate to) {

	/** Whether the task rested at the end of a day. */
	public boolean holds(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
	}

	/** Whether the task rested all through a period. */
	public boolean holdsAllOf(ReportingPeriod period) {
		return this.from.isBefore(period.start()) && (this.to == null || this.to.isAfter(period.end()));
	}

}
