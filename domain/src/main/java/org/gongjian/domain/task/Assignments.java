package org.gongjian.domain.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who answers for which task, in all plans.
 */
public interface Assignments {

	Assignment save(Assignment assignment);

	<S extends Assignment> Iterable<S> saveAll(Iterable<S> assignments);

	Optional<Assignment> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/**
	 * The assignment as it stands now, held until the running change is done: an
	 * amendment that ends it waits, other reports on it do not.
	 */
	Optional<Assignment> findForReporting(UUID jurisdictionId, UUID id);

	/** Who answers for a task, or did before an amendment ended it. */
	List<Assignment> findByJurisdictionIdAndTaskIdOrderByPosition(UUID jurisdictionId, UUID taskId);

	List<Assignment> findByJurisdictionIdAndPlanIdOrderByPosition(UUID jurisdictionId, UUID planId);

}
