package org.gongjian.app.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Up to when facts are counted (时点): now, or the end of a past day.
 *
 * @param at the last moment that counts
 * @param day the day on which lights are judged
 * @param isNow whether it is the present
 */
public record Moment(Instant at, LocalDate day, boolean isNow) {

	public static Moment now(Clock clock) {
		return new Moment(clock.instant(), LocalDate.now(clock), true);
	}

	/** The end of a day that is over. */
	public static Moment endOf(LocalDate day, ZoneId zone) {
		return new Moment(day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS), day, false);
	}

}
