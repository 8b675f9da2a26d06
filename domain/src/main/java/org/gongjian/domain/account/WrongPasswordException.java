package org.gongjian.domain.account;

/**
 * The password given as the present one is not it, or was tried too often.
 */
public class WrongPasswordException extends RuntimeException {

	public WrongPasswordException() {
		super("Not the present password, or tried too often");
	}

}
