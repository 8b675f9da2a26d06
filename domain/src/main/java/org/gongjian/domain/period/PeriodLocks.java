package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All decisions to lock periods of plans and to lift their locks.
 */
public interface PeriodLocks {

	PeriodLock saveAndFlush(PeriodLock lock);

	/** The decisions about a period, oldest first. */
	List<PeriodLock> findOf(UUID jurisdictionId, UUID planId, LocalDate periodStart);

	/** The decisions about all periods of a plan, oldest first. */
	List<PeriodLock> findOfPlan(UUID jurisdictionId, UUID planId);

	/**
	 * Keeps decisions about a period away until the running change is done; other reports
	 * are not kept away.
	 */
	int holdForReporting(UUID planId, LocalDate periodStart);

	/** Waits for the reports that are just being written, and keeps others away. */
	int holdForDecision(UUID planId, LocalDate periodStart);

}
