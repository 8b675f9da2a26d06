package org.gongjian.domain.account;

/**
 * An account was to be made under a user name that another one has.
 */
public class UsernameTakenException extends RuntimeException {

	public UsernameTakenException(String username) {
		super("Taken: " + username);
	}

}
