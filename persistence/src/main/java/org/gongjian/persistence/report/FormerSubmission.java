package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;

/**
 * What was handed in before.
 *
 * @param id the submission
 * @param reportId the report
 * @param periodStart for when
 * @param number its number; 1 for the first time
 * @param content what it said
 */
public record FormerSubmission(UUID id, UUID reportId, LocalDate periodStart, int number, ReportContent content) {

}
