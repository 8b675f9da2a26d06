package org.gongjian.domain.account;

/**
 * A person was to change the roles or the state of their own account.
 */
public class OwnAccountException extends RuntimeException {

	public OwnAccountException() {
		super("Nobody changes the roles or the state of their own account");
	}

}
