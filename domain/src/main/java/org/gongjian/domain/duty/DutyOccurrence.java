package org.gongjian.domain.duty;

import java.time.LocalDate;

/**
 * A stretch of time in which a unit is to do a duty, and how many times (应办次数).
 *
 * @param first the first day on which it counts
 * @param last the day by which it is to be done
 * @param required how many times
 */
public record DutyOccurrence(LocalDate first, LocalDate last, int required) {

	public boolean holds(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

	/** Whether it has a day between these two. */
	public boolean meets(LocalDate from, LocalDate to) {
		return !this.first.isAfter(to) && !this.last.isBefore(from);
	}

	public boolean hasEndedBy(LocalDate day) {
		return this.last.isBefore(day);
	}

}
