package org.gongjian.app.report;

import org.gongjian.domain.report.ReportContent;

/**
 * What the unit said in the period before, to be read or used again.
 *
 * @param period the name of the period
 * @param content what it said
 */
public record EarlierText(String period, ReportContent content) {

}
