package org.gongjian.domain.slip;

import java.util.List;
import java.util.UUID;

/**
 * All files of replies.
 */
public interface SlipFiles {

	List<SlipFile> findByJurisdictionIdAndEventId(UUID jurisdictionId, UUID eventId);

	<S extends SlipFile> Iterable<S> saveAll(Iterable<S> files);

}
