package org.gongjian.domain.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All accounts.
 */
public interface Accounts {

	Account save(Account account);

	Optional<Account> findById(UUID id);

	Optional<Account> findByUsername(String username);

	Optional<Account> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	List<Account> findByJurisdictionIdOrderByUsername(UUID jurisdictionId);

	boolean existsByUsername(String username);

	/** Whether there is any account at all; there is none before the set-up. */
	boolean anyExists();

	long count();

}
