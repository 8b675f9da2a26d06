package org.gongjian.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All messages to the outside.
 */
public interface SentMessages {

	SentMessage save(SentMessage message);

	SentMessage saveAndFlush(SentMessage message);

	/**
	 * Keeps whoever else reminds the people of a district waiting until the running
	 * change is done.
	 */
	int holdReminding(UUID jurisdictionId);

	Optional<SentMessage> findById(UUID id);

	Optional<SentMessage> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/**
	 * Messages that wait and may be tried, the oldest first, held until the running
	 * change is done; those that another node holds are left out.
	 */
	List<SentMessage> takeWaiting(Instant now, int most);

	/** Messages whose attempt began before a moment and never ended, held likewise. */
	List<SentMessage> takeCutOff(Instant before);

}
