package org.gongjian.domain.period;

import java.time.Instant;
import java.util.UUID;

/**
 * Who decided something, when and why.
 *
 * @param by the account
 * @param at the moment
 * @param reason in their words; not blank
 */
public record Decision(UUID by, Instant at, String reason) {

	/** No reason is longer. */
	public static final int LONGEST_REASON = 1000;

	public Decision {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("A decision carries a reason");
		}
	}

}
