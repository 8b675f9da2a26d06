package org.gongjian.domain.duty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The duties of all plans.
 */
public interface Duties {

	<S extends Duty> Iterable<S> saveAll(Iterable<S> duties);

	Optional<Duty> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	List<Duty> findByJurisdictionIdAndPlanIdOrderByPosition(UUID jurisdictionId, UUID planId);

	List<Duty> findByJurisdictionIdAndTaskIdOrderByPosition(UUID jurisdictionId, UUID taskId);

}
