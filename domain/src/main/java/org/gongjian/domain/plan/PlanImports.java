package org.gongjian.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * All imports.
 */
public interface PlanImports {

	PlanImport save(PlanImport planImport);

	Optional<PlanImport> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	Optional<PlanImport> findByJurisdictionIdAndAmendsPlanIdAndState(UUID jurisdictionId, UUID planId,
			PlanImport.State state);

	/** The import that a document was read for. */
	Optional<PlanImport> findByJurisdictionIdAndDocumentId(UUID jurisdictionId, UUID documentId);

	/** The import, held until the change is done: others who want to change it wait. */
	Optional<PlanImport> findForChange(UUID jurisdictionId, UUID id);

}
