package org.gongjian.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How often sending is tried.
 */
public final class SendRule {

	/** How long to wait after the first failed attempt, the second and so on. */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10),
			Duration.ofHours(1), Duration.ofHours(4));

	/**
	 * An attempt of which nothing was heard for so long was cut off; longer than any may
	 * take.
	 */
	public static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);

	/** How many attempts there are. */
	public static final int ATTEMPTS = PAUSES.size() + 1;

	private SendRule() {
	}

	/** When it is tried again after so many failed attempts; {@code null} for never. */
	static @Nullable Instant next(int attempts, Instant now) {
		return (attempts < ATTEMPTS) ? now.plus(PAUSES.get(attempts - 1)) : null;
	}

}
