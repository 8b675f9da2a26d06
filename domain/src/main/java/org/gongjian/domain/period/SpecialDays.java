package org.gongjian.domain.period;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that administrators said about days.
 */
public interface SpecialDays {

	SpecialDay save(SpecialDay day);

	/** What was said up to a moment, oldest first. */
	List<SpecialDay> findUpTo(UUID jurisdictionId, Instant moment);

}
