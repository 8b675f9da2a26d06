package org.gongjian.domain.duty;

import java.time.LocalDate;

import org.gongjian.domain.period.WorkingDays;

/**
 * From when on the end of an occurrence is near: so many working days before it, counting
 * its last day; of a short one only its latter half.
 *
 * @param days how many working days
 */
public record DutyNotice(int days, WorkingDays calendar) {

	public static final int USUAL_DAYS = 3;

	/** Whether the end is near on a day of the occurrence. */
	public boolean isNear(DutyOccurrence occurrence, LocalDate day) {
		return !day.isBefore(from(occurrence));
	}

	private LocalDate from(DutyOccurrence occurrence) {
		int wanted = Math.min(this.days, Math.max(1, worked(occurrence) / 2));
		LocalDate from = occurrence.last();
		int counted = this.calendar.isWorked(from) ? 1 : 0;
		while (counted < wanted && from.isAfter(occurrence.first())) {
			from = from.minusDays(1);
			counted += this.calendar.isWorked(from) ? 1 : 0;
		}
		return from;
	}

	/** How many of its days are worked on, as far as it matters. */
	private int worked(DutyOccurrence occurrence) {
		int worked = 0;
		for (LocalDate day = occurrence.last(); !day.isBefore(occurrence.first())
				&& worked < this.days * 2; day = day.minusDays(1)) {
			worked += this.calendar.isWorked(day) ? 1 : 0;
		}
		return worked;
	}

}
