package org.gongjian.domain.report;

/**
 * A report was to be changed that waits for review or was approved.
 */
public class ReportLockedException extends RuntimeException {

	public ReportLockedException(ReportStatus status) {
		super("The report is locked: " + status);
	}

}
