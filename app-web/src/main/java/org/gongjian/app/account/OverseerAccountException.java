package org.gongjian.app.account;

/**
 * An account that holds the role of security administrator or auditor was to be disabled,
 * enabled or reset by the system administrator, who could thereby become that person.
 */
class OverseerAccountException extends RuntimeException {

	OverseerAccountException(String username) {
		super("The account %s oversees the system administrator".formatted(username));
	}

}
