package org.gongjian.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The actions of all plans.
 */
public interface SpecialActions {

	SpecialAction save(SpecialAction action);

	Optional<SpecialAction> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	List<SpecialAction> findByJurisdictionIdAndPlanIdOrderByPosition(UUID jurisdictionId, UUID planId);

}
