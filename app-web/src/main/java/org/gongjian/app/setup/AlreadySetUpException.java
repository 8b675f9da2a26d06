package org.gongjian.app.setup;

/**
 * Somebody else has just set the system up.
 */
class AlreadySetUpException extends RuntimeException {

	AlreadySetUpException() {
		super("The system is set up");
	}

}
