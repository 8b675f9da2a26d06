package org.gongjian.domain.life;

import java.util.List;
import java.util.UUID;

/**
 * Every event of every task's life. Rows are only ever added.
 */
public interface LifeEvents {

	LifeEvent save(LifeEvent event);

	List<LifeEvent> findByJurisdictionIdAndTaskIdOrderByNumber(UUID jurisdictionId, UUID taskId);

	boolean existsByJurisdictionIdAndTaskIdAndActionAndUnitId(UUID jurisdictionId, UUID taskId, LifeAction action,
			UUID unitId);

}
