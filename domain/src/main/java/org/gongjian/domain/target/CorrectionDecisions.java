package org.gongjian.domain.target;

import java.util.UUID;

/**
 * All decisions on corrections. They are only ever added.
 */
public interface CorrectionDecisions {

	CorrectionDecision save(CorrectionDecision decision);

	boolean existsByJurisdictionIdAndCorrectionId(UUID jurisdictionId, UUID correctionId);

}
