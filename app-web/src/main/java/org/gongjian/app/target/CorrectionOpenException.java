package org.gongjian.app.target;

/**
 * Another correction of the same figure waits for a decision, or the correction was
 * decided already.
 */
public class CorrectionOpenException extends RuntimeException {

	CorrectionOpenException() {
		super("Another correction or decision was there first");
	}

}
