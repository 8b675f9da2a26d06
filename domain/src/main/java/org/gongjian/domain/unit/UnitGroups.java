package org.gongjian.domain.unit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The collective words that a jurisdiction has given a meaning.
 */
public interface UnitGroups {

	UnitGroup save(UnitGroup group);

	Optional<UnitGroup> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	List<UnitGroup> findByJurisdictionIdOrderByName(UUID jurisdictionId);

}
