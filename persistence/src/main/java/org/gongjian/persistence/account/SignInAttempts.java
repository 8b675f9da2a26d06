package org.gongjian.persistence.account;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords, for all nodes together.
 */
@Repository
public class SignInAttempts {

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	SignInAttempts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many wrong passwords there were in this window of time. */
	public int failures(String bucket, Instant now) {
		return this.jdbc.sql("select attempts from sign_in_bucket where name = :name and window_start >= :start")
			.params(Map.of("name", bucket, "start", at(now.minus(WINDOW))))
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** Counts a wrong password. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void count(String bucket, Instant now) {
		this.jdbc.sql("""
				insert into sign_in_bucket as b (name, window_start, attempts) values (:name, :now, 1)
				on conflict (name) do update set
				  attempts = case when b.window_start < :start then 1 else b.attempts + 1 end,
				  window_start = case when b.window_start < :start then :now else b.window_start end
				""").params(Map.of("name", bucket, "now", at(now), "start", at(now.minus(WINDOW)))).update();
	}

	/** Forgets what was counted and clears away what is over. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void forget(String bucket, Instant now) {
		this.jdbc.sql("delete from sign_in_bucket where name = :name or window_start < :start")
			.params(Map.of("name", bucket, "start", at(now.minus(WINDOW))))
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
