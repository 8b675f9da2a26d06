package org.gongjian.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * All imports.
 */
public interface PlanImports {

	PlanImport save(PlanImport planImport);

	Optional<PlanImport> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

}
