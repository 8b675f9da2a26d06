package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How often a unit did a duty in one occurrence, and how that stands on a day.
 *
 * @param onTime how often by its last day
 * @param late how often after it
 */
public record DutyCount(DutyOccurrence occurrence, int onTime, int late, DutyState state) {

	/**
	 * Counts what was done for an occurrence.
	 * @param done what the unit did of this duty, for whichever occurrence
	 */
	public static DutyCount of(DutyOccurrence occurrence, Collection<Done> done, LocalDate today, DutyNotice notice) {
		int onTime = 0;
		int late = 0;
		for (Done one : done) {
			if (occurrence.holds(one.countsFor()) && !one.day().isAfter(today)) {
				onTime += one.day().isAfter(occurrence.last()) ? 0 : 1;
				late += one.day().isAfter(occurrence.last()) ? 1 : 0;
			}
		}
		return new DutyCount(occurrence, onTime, late, state(occurrence, onTime, late, today, notice));
	}

	private static DutyState state(DutyOccurrence occurrence, int onTime, int late, LocalDate today,
			DutyNotice notice) {
		if (onTime >= occurrence.required()) {
			return DutyState.DONE;
		}
		if (onTime + late >= occurrence.required()) {
			return DutyState.DONE_LATE;
		}
		if (occurrence.hasEndedBy(today)) {
			return DutyState.MISSED;
		}
		if (today.isBefore(occurrence.first())) {
			return DutyState.AHEAD;
		}
		return notice.isNear(occurrence, today) ? DutyState.DUE_SOON : DutyState.OPEN;
	}

	/** How often, late ones among them. */
	public int done() {
		return this.onTime + this.late;
	}

	/** How often it is still to be done. */
	public int lacking() {
		return Math.max(0, this.occurrence.required() - done());
	}

	/**
	 * That it was done once.
	 *
	 * @param countsFor a day of the occurrence that it counts for
	 * @param day on which it was done
	 */
	public record Done(LocalDate countsFor, LocalDate day) {

	}

}
