package org.gongjian.app.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Moments as people read them: the time of day if it was today, else the day before it.
 */
@Component
public class MomentText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Clock clock;

	MomentText(Clock clock) {
		this.clock = clock;
	}

	/** The moment, empty where there is none. */
	public String of(@Nullable Instant moment) {
		if (moment == null) {
			return "";
		}
		ZonedDateTime local = moment.atZone(this.clock.getZone());
		return local.format(local.toLocalDate().equals(LocalDate.now(this.clock)) ? TIME : DAY_AND_TIME);
	}

}
