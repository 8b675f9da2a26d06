package org.gongjian.app.report;

/**
 * Somebody saved another text after this one was begun.
 */
class ReportConflictException extends RuntimeException {

	ReportConflictException() {
		super("The stored report is not the one that the edit began from");
	}

}
