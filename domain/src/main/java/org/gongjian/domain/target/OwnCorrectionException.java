package org.gongjian.domain.target;

/**
 * A person was to decide on a correction that they proposed.
 */
public class OwnCorrectionException extends RuntimeException {

	public OwnCorrectionException() {
		super("Nobody decides on their own correction");
	}

}
