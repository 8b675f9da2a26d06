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
	@Query(nativeQuery = true, value = """
			select 1 from (select pg_advisory_xact_lock(
				hashtextextended('tokens ' || cast(:accountId as text), 0))) as held
			""")
	int holdForMaking(UUID accountId);

	@Override
	@Modifying
	@Transactional
	@Query("""
			update ApiToken t set t.lastUsedAt = :now
			where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt <= :unlessAfter)
			""")
	void noteUse(UUID id, Instant now, Instant unlessAfter);

}
