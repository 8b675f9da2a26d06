package org.gongjian.domain.report;

/**
 * A person was to review a report that they wrote or submitted.
 */
public class OwnReportException extends RuntimeException {

	public OwnReportException() {
		super("Nobody reviews their own report");
	}

}
