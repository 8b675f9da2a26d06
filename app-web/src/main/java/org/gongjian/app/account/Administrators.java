package org.gongjian.app.account;

import java.util.Set;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.LastAdministratorException;
import org.gongjian.domain.account.Role;
import org.gongjian.persistence.account.AccountQueries;

import org.springframework.stereotype.Component;

/**
 * Sees to it that a jurisdiction never loses the last person who can make accounts or
 * grant roles, and knows whom the system administrator must leave alone. The caller holds
 * the jurisdiction.
 */
@Component
class Administrators {

	private static final Set<Role> NEEDED = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);

	/** The roles that watch over the system administrator. */
	private static final Set<Role> OVERSEERS = Set.of(Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

	private final AccountQueries accounts;

	Administrators(AccountQueries accounts) {
		this.accounts = accounts;
	}

	/** Whether the account is beyond the reach of the system administrator. */
	static boolean isOverseer(Account account) {
		return OVERSEERS.stream().anyMatch(account::has);
	}

	/**
	 * Refuses if one of the roles that the account is about to lose would have nobody
	 * left.
	 * @throws LastAdministratorException if so
	 */
	void keepOneBeside(Account account, Set<Role> lost) {
		for (Role role : NEEDED) {
			if (lost.contains(role) && account.has(role) && account.enabled()
					&& this.accounts.countEnabledWith(account.jurisdictionId(), role) <= 1) {
				throw new LastAdministratorException(role);
			}
		}
	}

}
