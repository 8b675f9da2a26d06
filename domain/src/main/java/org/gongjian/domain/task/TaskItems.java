package org.gongjian.domain.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The tasks of all plans.
 */
public interface TaskItems {

	TaskItem save(TaskItem task);

	<S extends TaskItem> Iterable<S> saveAll(Iterable<S> tasks);

	Optional<TaskItem> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/**
	 * The task as it stands now, held until the running change of its life is done:
	 * whoever else wants to act on it, or an amendment that changes it, waits.
	 */
	Optional<TaskItem> findForLife(UUID jurisdictionId, UUID id);

	List<TaskItem> findByJurisdictionIdAndPlanIdOrderByPosition(UUID jurisdictionId, UUID planId);

}
