package org.gongjian.app.review;

import org.gongjian.persistence.report.WaitingReport;

/**
 * One line of the queue.
 *
 * @param report the report that waits
 * @param period the name of its period
 * @param submittedAt when it was handed in
 * @param own whether the person wrote or submitted it and so may not review it
 */
public record WaitingLine(WaitingReport report, String period, String submittedAt, boolean own) {

}
