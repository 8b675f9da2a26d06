package org.gongjian.domain.account;

/**
 * A first security administrator was to be appointed where there is one already.
 */
public class AlreadyAppointedException extends RuntimeException {

	public AlreadyAppointedException() {
		super("There is a security administrator; they grant the roles");
	}

}
