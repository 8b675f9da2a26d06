package org.gongjian.domain.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The units of a jurisdiction. Those that were merged into another are not among them.
 */
public interface ResponsibleUnits {

	ResponsibleUnit save(ResponsibleUnit unit);

	Optional<ResponsibleUnit> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** The former row of a unit that was merged into another one. */
	Optional<ResponsibleUnit> findMerged(UUID jurisdictionId, UUID id);

	List<ResponsibleUnit> findByJurisdictionIdOrderByName(UUID jurisdictionId);

}
