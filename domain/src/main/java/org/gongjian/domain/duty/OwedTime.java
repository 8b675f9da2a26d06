package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.period.Rest;
import org.jspecify.annotations.Nullable;

/**
 * For which occurrences a unit owes a duty: those whose last day lies in the time in
 * which the duty was in force, the unit had its part and the task was under way. What was
 * done earlier in such an occurrence counts.
 *
 * @param from the first day
 * @param until the day on which it was withdrawn or the unit's part ended; {@code null}
 * while it is in force
 * @param rests while the task was suspended or closed
 */
public record OwedTime(LocalDate from, @Nullable LocalDate until, List<Rest> rests) {

	public boolean owes(DutyOccurrence occurrence) {
		LocalDate last = occurrence.last();
		return !last.isBefore(this.from) && (this.until == null || last.isBefore(this.until))
				&& this.rests.stream().noneMatch((rest) -> rest.holds(last));
	}

}
