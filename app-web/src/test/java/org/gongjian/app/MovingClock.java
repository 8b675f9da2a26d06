package org.gongjian.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that a test moves through the months. It goes on a little whenever it is read,
 * so that nothing happens at the same moment.
 */
public class MovingClock extends Clock {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private volatile Instant now = Instant.now();

	/** Moves to a time of a day. */
	public void moveTo(LocalDate day, LocalTime time) {
		this.now = day.atTime(time).atZone(SHANGHAI).toInstant();
	}

	@Override
	public ZoneId getZone() {
		return SHANGHAI;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public synchronized Instant instant() {
		this.now = this.now.plusMillis(1);
		return this.now;
	}

	/**
	 * Puts the clock into the application.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Moving {

		@Bean
		@Primary
		MovingClock movingClock() {
			return new MovingClock();
		}

	}

}
