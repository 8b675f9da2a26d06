package org.gongjian.domain.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.gongjian.domain.period.WorkingDays;

/**
 * When nothing is sent to people: from an hour in the evening to one in the morning, and
 * on days off.
 *
 * @param from the first minute of quiet; the same as {@code until} for no quiet hours
 * @param until the first minute after it
 */
public record QuietHours(LocalTime from, LocalTime until) {

	/** Whether nothing is sent at a moment. */
	public boolean holdAt(LocalDateTime moment, WorkingDays days) {
		return !days.isWorked(moment.toLocalDate()) || isQuiet(moment.toLocalTime());
	}

	/** The first moment from this one on that is not quiet. */
	public LocalDateTime after(LocalDateTime moment, WorkingDays days) {
		if (!holdAt(moment, days)) {
			return moment;
		}
		LocalDate day = moment.toLocalDate();
		while (true) {
			for (LocalDateTime next : List.of(day.atStartOfDay(), day.atTime(this.until))) {
				if (!next.isBefore(moment) && !holdAt(next, days)) {
					return next;
				}
			}
			day = days.onOrAfter(day.plusDays(1));
		}
	}

	private boolean isQuiet(LocalTime time) {
		if (this.from.equals(this.until)) {
			return false;
		}
		boolean afterFrom = !time.isBefore(this.from);
		boolean beforeUntil = time.isBefore(this.until);
		return this.from.isBefore(this.until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
	}

}
