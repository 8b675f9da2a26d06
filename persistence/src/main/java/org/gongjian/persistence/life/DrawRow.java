package org.gongjian.persistence.life;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A draw of closed tasks for a re-check.
 *
 * @param pool among how many was drawn
 */
public record DrawRow(UUID id, String plan, @Nullable String action, @Nullable String unit, long seed, int drawn,
		long pool, String person, Instant at) {

}
