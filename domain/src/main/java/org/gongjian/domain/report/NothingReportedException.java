package org.gongjian.domain.report;

/**
 * A report was to be submitted that does not say what was done.
 */
public class NothingReportedException extends RuntimeException {

	public NothingReportedException() {
		super("The report does not say what was done");
	}

}
