package org.gongjian.domain.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All tokens.
 */
public interface ApiTokens {

	ApiToken saveAndFlush(ApiToken token);

	Optional<ApiToken> findById(UUID id);

	Optional<ApiToken> findByJurisdictionIdAndAccountIdAndId(UUID jurisdictionId, UUID accountId, UUID id);

	/** Waits for other tokens of an account that are just being made. */
	int holdForMaking(UUID accountId);

	/** The tokens of an account, the newest first. */
	List<ApiToken> findByJurisdictionIdAndAccountIdOrderByIdDesc(UUID jurisdictionId, UUID accountId);

	boolean existsByJurisdictionIdAndAccountIdAndName(UUID jurisdictionId, UUID accountId, String name);

	/**
	 * Notes that a token was used, unless it was noted after a moment already.
	 */
	void noteUse(UUID id, Instant now, Instant unlessAfter);

}
