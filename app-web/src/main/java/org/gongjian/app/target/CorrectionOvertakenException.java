package org.gongjian.app.target;

/**
 * A later figure counts than the one that was to be corrected.
 */
public class CorrectionOvertakenException extends RuntimeException {

	CorrectionOvertakenException() {
		super("A later figure counts than the one to be corrected");
	}

}
