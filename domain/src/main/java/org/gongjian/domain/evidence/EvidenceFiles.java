package org.gongjian.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All evidence.
 */
public interface EvidenceFiles {

	Evidence save(Evidence evidence);

	Optional<Evidence> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	List<Evidence> findByJurisdictionIdAndReportIdAndRemovedAtIsNullOrderById(UUID jurisdictionId, UUID reportId);

}
