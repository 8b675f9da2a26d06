package org.gongjian.domain.account;

import java.util.Set;

/**
 * Roles were to be granted together that one person may not hold together (三员分立).
 */
public class RolesExcludeEachOtherException extends RuntimeException {

	public RolesExcludeEachOtherException(Set<Role> roles) {
		super("Roles exclude each other: " + roles);
	}

}
