package org.gongjian.persistence.account;

import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Accounts, Repository<Account, UUID> {

	@Override
	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByUsername(String username);

	@Override
	@Query("select exists (select 1 from Account a)")
	boolean anyExists();

}
