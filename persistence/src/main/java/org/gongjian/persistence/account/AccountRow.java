package org.gongjian.persistence.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account in a list.
 *
 * @param id its id
 * @param username the name to sign in with
 * @param displayName the person's name
 * @param position the person's post; empty where it does not matter
 * @param unit the short name of the person's unit; {@code null} for the district's own
 * people
 * @param enabled whether it may be used
 * @param passwordTemporary whether the password was made by somebody else
 */
public record AccountRow(UUID id, String username, String displayName, String position, @Nullable String unit,
		boolean enabled, boolean passwordTemporary) {

}
