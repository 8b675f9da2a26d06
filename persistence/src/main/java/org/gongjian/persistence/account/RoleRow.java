package org.gongjian.persistence.account;

import java.util.UUID;

import org.gongjian.domain.account.Role;

/**
 * A role that an account has.
 *
 * @param accountId the account
 * @param role the role
 */
public record RoleRow(UUID accountId, Role role) {

}
