package org.gongjian.domain.report;

/**
 * All reopenings of approved reports.
 */
public interface ReportReopenings {

	ReportReopening saveAndFlush(ReportReopening reopening);

}
