package org.gongjian.app.administration;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;
import org.gongjian.persistence.account.AccountQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is still to be done before a district can work.
 */
@Service
@Transactional(readOnly = true)
class AdministrationReader {

	private final AccountQueries accounts;

	AdministrationReader(AccountQueries accounts) {
		this.accounts = accounts;
	}

	/** Whether this person should appoint the first security administrator. */
	boolean shouldAppoint(CurrentAccount person) {
		return person.may(Permission.MANAGE_ACCOUNTS)
				&& this.accounts.countEnabledWith(person.jurisdictionId(), Role.SECURITY_ADMINISTRATOR) == 0;
	}

}
