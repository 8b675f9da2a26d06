package org.gongjian.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock in Shanghai that a test moves through the months. It goes on a little whenever
 * it is read, so that nothing happens at the same moment.
 */
public class MovingClock extends Clock {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private volatile Instant now = Instant.parse("2026-01-05T01:00:00Z");

	/** Sets it to a time of day in Shanghai, such as 2026-02-10T09:00. */
	public void set(String moment) {
		this.now = LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant();
	}

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
	 * Lets an application go by it.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		MovingClock movingClock() {
			return new MovingClock();
		}

	}

}
