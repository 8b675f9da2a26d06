package org.gongjian.domain.duty;

import java.util.List;
import java.util.UUID;

/**
 * The duties of all plans.
 */
public interface Duties {

	<S extends Duty> Iterable<S> saveAll(Iterable<S> duties);

	List<Duty> findByJurisdictionIdAndPlanIdOrderByPosition(UUID jurisdictionId, UUID planId);

	List<Duty> findByJurisdictionIdAndTaskIdOrderByPosition(UUID jurisdictionId, UUID taskId);

}
