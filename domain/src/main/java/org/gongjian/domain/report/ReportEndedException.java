package org.gongjian.domain.report;

/**
 * A report was to be written that is no longer owed, since an amendment of the plan took
 * the task away or gave it to others.
 */
public class ReportEndedException extends RuntimeException {

	private final int revision;

	public ReportEndedException(int revision) {
		super("No longer owed since revision " + revision);
		this.revision = revision;
	}

	/** The number of the text that ended it. */
	public int revision() {
		return this.revision;
	}

}
