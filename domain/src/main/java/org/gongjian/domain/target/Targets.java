package org.gongjian.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All numeric targets.
 */
public interface Targets {

	NumericTarget save(NumericTarget target);

	<S extends NumericTarget> Iterable<S> saveAll(Iterable<S> targets);

	Optional<NumericTarget> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** The target, kept from other changes until this one is done. */
	Optional<NumericTarget> findForChange(UUID jurisdictionId, UUID id);

	List<NumericTarget> findByJurisdictionIdAndPlanIdOrderByPosition(UUID jurisdictionId, UUID planId);

	List<NumericTarget> findByJurisdictionIdAndTaskIdOrderByPosition(UUID jurisdictionId, UUID taskId);

}
