package org.gongjian.domain.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The units of a jurisdiction.
 */
public interface ResponsibleUnits {

	ResponsibleUnit save(ResponsibleUnit unit);

	/** Takes a unit away that nothing hangs on. */
	void delete(ResponsibleUnit unit);

	Optional<ResponsibleUnit> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	List<ResponsibleUnit> findByJurisdictionIdOrderByName(UUID jurisdictionId);

}
