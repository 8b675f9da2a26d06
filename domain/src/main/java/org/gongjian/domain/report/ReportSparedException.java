package org.gongjian.domain.report;

/**
 * A report was to be written for a period through which its task was suspended or closed.
 */
public class ReportSparedException extends RuntimeException {

	public ReportSparedException() {
		super("The task rested all through the period");
	}

}
