package org.gongjian.domain.report;

/**
 * A report was to be reviewed that does not wait for review.
 */
public class ReportNotSubmittedException extends RuntimeException {

	public ReportNotSubmittedException(ReportStatus status) {
		super("The report does not wait for review: " + status);
	}

}
