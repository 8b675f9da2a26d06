package org.gongjian.app.period;

/**
 * A request was to be answered that somebody else answered meanwhile.
 */
public class AlreadyAnsweredException extends RuntimeException {

	AlreadyAnsweredException() {
		super("Answered meanwhile");
	}

}
