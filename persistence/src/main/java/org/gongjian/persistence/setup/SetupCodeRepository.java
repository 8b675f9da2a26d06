package org.gongjian.persistence.setup;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.setup.SetupCode;
import org.gongjian.domain.setup.SetupCodes;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SetupCodeRepository extends SetupCodes, Repository<SetupCode, Integer> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from SetupCode c")
	Optional<SetupCode> findForUse();

	@Override
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(nativeQuery = true, value = """
			insert into setup_code (id, code_hash, wrong_tries) values (1, :codeHash, 0)
			on conflict (id) do update set code_hash = excluded.code_hash, wrong_tries = 0
			""")
	void replace(String codeHash);

}
