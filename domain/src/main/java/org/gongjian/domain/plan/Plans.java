package org.gongjian.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * All plans.
 */
public interface Plans {

	Plan save(Plan plan);

	Optional<Plan> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** The plan, held until the change is done: others who want to change it wait. */
	Optional<Plan> findForChange(UUID jurisdictionId, UUID id);

}
