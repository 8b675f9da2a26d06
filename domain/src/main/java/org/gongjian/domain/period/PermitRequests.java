package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All requests to report although a period is locked.
 */
public interface PermitRequests {

	PermitRequest saveAndFlush(PermitRequest request);

	Optional<PermitRequest> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** The requests for a report that nobody has decided on. */
	List<PermitRequest> findOpen(UUID jurisdictionId, UUID assignmentId, LocalDate periodStart);

}
