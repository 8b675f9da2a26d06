package org.gongjian.app.setup;

/**
 * The set-up was tried with a code that is not the one in the log.
 */
class WrongCodeException extends RuntimeException {

	private final boolean usedUp;

	WrongCodeException(boolean usedUp) {
		super("Not the code of the log");
		this.usedUp = usedUp;
	}

	/** Whether the code was tried too often, so that the log now has a new one. */
	boolean usedUp() {
		return this.usedUp;
	}

}
