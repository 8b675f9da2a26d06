package org.gongjian.domain.life;

import java.util.List;
import java.util.UUID;

/**
 * All files of events.
 */
public interface LifeFiles {

	List<LifeFile> findByJurisdictionIdAndEventId(UUID jurisdictionId, UUID eventId);

	<S extends LifeFile> Iterable<S> saveAll(Iterable<S> files);

}
