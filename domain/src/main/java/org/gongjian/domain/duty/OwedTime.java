package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * For which occurrences a unit owes a duty: those whose last day lies in the time in
 * which the duty was in force, the unit had its part and the task was under way. What was
 * done earlier in such an occurrence counts.
 *
 * @param from the first day
 * @param until the day on which it was withdrawn or the unit's part ended; {@code null}
 * while it is in force
 * @param pauses while the task was suspended or closed
 */
public record OwedTime(LocalDate from, @Nullable LocalDate until, List<Pause> pauses) {

	public boolean owes(DutyOccurrence occurrence) {
		LocalDate last = occurrence.last();
		return !last.isBefore(this.from) && (this.until == null || last.isBefore(this.until))
				&& this.pauses.stream().noneMatch((pause) -> pause.holds(last));
	}

	/**
	 * A stretch in which the task was suspended or closed.
	 *
	 * @param to the day on which it went on; {@code null} while it lasts
	 */
	public record Pause(LocalDate from, @Nullable LocalDate to) {

		boolean holds(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
		}

	}

}
