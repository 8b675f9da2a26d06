package org.gongjian.app.account;

import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account on its own page, with what the person who looks at it may do to it.
 *
 * @param id its id
 * @param username the name to sign in with
 * @param displayName the person's name
 * @param position the person's post; empty where it does not matter
 * @param unit the name of the person's unit; {@code null} for the district's own people
 * @param enabled whether it may be used
 * @param passwordTemporary whether the password was made by somebody else
 * @param roles its roles
 * @param version the state that is shown
 * @param own whether it belongs to the person who looks at it
 * @param overseer whether a security administrator or auditor has it, whom the system
 * administrator must leave alone
 * @param mayBeAppointed whether it may be made the first security administrator
 */
record AccountView(UUID id, String username, String displayName, String position, @Nullable String unit,
		boolean enabled, boolean passwordTemporary, Set<Role> roles, long version, boolean own, boolean overseer,
		boolean mayBeAppointed) {

}
