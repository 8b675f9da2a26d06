package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.persistence.report.ReportLine;
import org.gongjian.persistence.report.ReportedPlan;

/**
 * What a person's units owe for a period of a plan.
 *
 * @param plans the plans to choose from
 * @param plan the chosen one
 * @param periods the periods to choose from, latest first
 * @param period the chosen one
 * @param deadline the last day on which its reports are on time
 * @param late whether that day has passed
 * @param filters how many reports each filter shows
 * @param filter the chosen filter
 * @param sent how many reports were handed in
 * @param expected how many are owed in all
 * @param spared how many are not owed as their tasks are suspended or closed
 * @param severalUnits whether they are of more than one unit
 * @param lines the reports that the filter shows
 */
record ReportList(List<ReportedPlan> plans, UUID plan, List<PeriodChoice> periods, LocalDate period, LocalDate deadline,
		boolean late, List<FilterChoice> filters, ReportFilter filter, long sent, long expected, long spared,
		boolean severalUnits, List<ReportLine> lines) {

	/**
	 * A period to choose.
	 *
	 * @param start its first day
	 * @param name its name
	 */
	record PeriodChoice(LocalDate start, String name) {

	}

	/**
	 * A filter to choose.
	 *
	 * @param filter the filter
	 * @param count how many reports it shows
	 */
	record FilterChoice(ReportFilter filter, long count) {

	}

}
