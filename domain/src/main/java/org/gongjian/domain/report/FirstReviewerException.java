package org.gongjian.domain.report;

/**
 * A person was to do the second review of a report of which they did the first.
 */
public class FirstReviewerException extends RuntimeException {

	public FirstReviewerException() {
		super("Nobody does both reviews of a report");
	}

}
