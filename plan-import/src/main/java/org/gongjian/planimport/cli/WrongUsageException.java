package org.gongjian.planimport.cli;

/**
 * A command line that is not understood. The message says why, for the user.
 */
class WrongUsageException extends RuntimeException {

	WrongUsageException(String message) {
		super(message);
	}

}
