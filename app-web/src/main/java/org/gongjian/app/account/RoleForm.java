package org.gongjian.app.account;

import java.util.Set;

import org.gongjian.domain.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which roles an account is to have.
 *
 * @param roles the roles; nothing where none is ticked
 * @param version the state of the account that the form shows
 */
record RoleForm(@Nullable Set<Role> roles, long version) {

	Set<Role> wanted() {
		return (this.roles != null) ? this.roles : Set.of();
	}

}
