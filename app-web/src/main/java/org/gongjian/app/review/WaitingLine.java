package org.gongjian.app.review;

import java.util.List;

import org.gongjian.persistence.report.WaitingReport;

/**
 * One line of the queue.
 *
 * @param report the report that waits
 * @param period the name of its period
 * @param submittedAt when it was handed in
 * @param remarks why it is worth a closer look, one sentence each
 */
record WaitingLine(WaitingReport report, String period, String submittedAt, List<String> remarks) {

	/** Whether nothing was noticed about it, so that it can be ticked with others. */
	public boolean plain() {
		return this.remarks.isEmpty() && !this.report.own();
	}

	/** The report, its submission and its step, as a form names them. */
	public String mark() {
		return ChosenReport.of(this.report).mark();
	}

}
