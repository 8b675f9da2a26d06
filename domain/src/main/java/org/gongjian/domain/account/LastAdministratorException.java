package org.gongjian.domain.account;

/**
 * The last account of a jurisdiction with this role was to lose it or to be disabled.
 * Nobody could then give the role back.
 */
public class LastAdministratorException extends RuntimeException {

	private final Role role;

	public LastAdministratorException(Role role) {
		super("The last account with the role " + role);
		this.role = role;
	}

	public Role role() {
		return this.role;
	}

}
