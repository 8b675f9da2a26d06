package org.gongjian.domain.life;

import java.util.Optional;
import java.util.UUID;

/**
 * The lives of all tasks. A task on which nobody has acted has none yet.
 */
public interface TaskLives {

	TaskLife save(TaskLife life);

	Optional<TaskLife> findByJurisdictionIdAndTaskId(UUID jurisdictionId, UUID taskId);

}
