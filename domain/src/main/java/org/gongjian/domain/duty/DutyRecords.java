package org.gongjian.domain.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done of all duties.
 */
public interface DutyRecords {

	DutyRecord save(DutyRecord record);

	Optional<DutyRecord> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** What one sending of a form said. */
	Optional<DutyRecord> findByJurisdictionIdAndOnce(UUID jurisdictionId, UUID once);

	/** What a unit did of a duty on a day. */
	List<DutyRecord> findByJurisdictionIdAndDutyIdAndUnitIdAndDoneOn(UUID jurisdictionId, UUID dutyId, UUID unitId,
			LocalDate doneOn);

}
