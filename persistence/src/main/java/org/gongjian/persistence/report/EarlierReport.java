package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;

/**
 * What a unit said of the same task in an earlier period.
 *
 * @param id the report
 * @param periodStart for when
 * @param content what it said
 */
public record EarlierReport(UUID id, LocalDate periodStart, ReportContent content) {

}
