package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All requests to report late, and what was decided about them.
 */
public interface ReportingPermits {

	ReportingPermit saveAndFlush(ReportingPermit permit);

	/** The decisions about a report, oldest first. */
	List<ReportingPermit> findOf(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

	/** The decision about a request. */
	Optional<ReportingPermit> findByJurisdictionIdAndRequestId(UUID jurisdictionId, UUID requestId);

}
