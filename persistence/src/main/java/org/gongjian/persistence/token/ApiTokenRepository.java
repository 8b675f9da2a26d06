package org.gongjian.persistence.token;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.token.ApiToken;
import org.gongjian.domain.token.ApiTokens;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface ApiTokenRepository extends ApiTokens, Repository<ApiToken, UUID> {

	@Override
	@Modifying
	@Transactional
	@Query("""
			update ApiToken t set t.lastUsedAt = :now
			where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt <= :unlessAfter)
			""")
	void noteUse(UUID id, Instant now, Instant unlessAfter);

}
