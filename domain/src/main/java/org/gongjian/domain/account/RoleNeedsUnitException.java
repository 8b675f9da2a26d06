package org.gongjian.domain.account;

import java.util.Set;

/**
 * A role was to be granted that has no meaning for a person without a unit.
 */
public class RoleNeedsUnitException extends RuntimeException {

	public RoleNeedsUnitException(Set<Role> roles) {
		super("Roles need a unit: " + roles);
	}

}
