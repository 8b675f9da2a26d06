package org.gongjian.app.account;

import java.util.List;

import org.gongjian.domain.account.Role;
import org.gongjian.persistence.account.AccountRow;

/**
 * An account in the list, with its roles.
 *
 * @param account the account
 * @param roles its roles
 */
record ListedAccount(AccountRow account, List<Role> roles) {

}
