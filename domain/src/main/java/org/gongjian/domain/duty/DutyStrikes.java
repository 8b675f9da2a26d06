package org.gongjian.domain.duty;

import java.util.UUID;

/**
 * Which records of duties were struck out.
 */
public interface DutyStrikes {

	DutyStrike save(DutyStrike strike);

	boolean existsByJurisdictionIdAndRecordId(UUID jurisdictionId, UUID recordId);

}
