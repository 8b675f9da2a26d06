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
 * Counts attempts to sign in, for all nodes together. An attempt is counted before the
 * password is looked at, so that many at once find out no more than one after the other;
 * a success gives it back.
 */
@Repository
public class SignInAttempts {

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	SignInAttempts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts an attempt.
	 * @return how many there were in this window of time, with this one
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public int count(String bucket, Instant now) {
		return this.jdbc.sql("""
				insert into sign_in_bucket as b (name, window_start, attempts) values (:name, :now, 1)
				on conflict (name) do update set
				  attempts = case when b.window_start < :start then 1 else b.attempts + 1 end,
				  window_start = case when b.window_start < :start then :now else b.window_start end
				returning attempts
				""")
			.params(Map.of("name", bucket, "now", at(now), "start", at(now.minus(WINDOW))))
			.query(Integer.class)
			.single();
	}

	/** Forgets all attempts. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void forget(String bucket) {
		this.jdbc.sql("delete from sign_in_bucket where name = :name").param("name", bucket).update();
	}

	/** Gives one attempt back and clears away what is over. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void giveBack(String bucket, Instant now) {
		this.jdbc.sql("update sign_in_bucket set attempts = attempts - 1 where name = :name and attempts > 0")
			.param("name", bucket)
			.update();
		this.jdbc.sql("delete from sign_in_bucket where window_start < :start")
			.param("start", at(now.minus(WINDOW)))
			.update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
