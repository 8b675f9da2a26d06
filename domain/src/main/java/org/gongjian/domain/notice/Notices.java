package org.gongjian.domain.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All notices.
 */
public interface Notices {

	Notice save(Notice notice);

	Optional<Notice> findByJurisdictionIdAndAccountIdAndId(UUID jurisdictionId, UUID accountId, UUID id);

	boolean existsByJurisdictionIdAndAccountIdAndAbout(UUID jurisdictionId, UUID accountId, String about);

	/** Notes that a person has read all that they were told up to a moment. */
	int readAll(UUID jurisdictionId, UUID accountId, Instant at);

}
