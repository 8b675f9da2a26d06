package org.gongjian.domain.report;

/**
 * A report was to be opened again that is not approved.
 */
public class ReportNotApprovedException extends RuntimeException {

	private final ReportStatus status;

	ReportNotApprovedException(ReportStatus status) {
		super("Not approved: " + status);
		this.status = status;
	}

	public ReportStatus status() {
		return this.status;
	}

}
