package org.gongjian.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * The shapes that plans had before they were amended.
 */
public interface FormerShapes {

	FormerShape save(FormerShape shape);

	Optional<FormerShape> findByJurisdictionIdAndPlanIdAndRevision(UUID jurisdictionId, UUID planId, int revision);

}
