package org.gongjian.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.gongjian.domain.report.ReportContent;

/**
 * One report of the demonstration data: a row of {@code progress.csv} for one unit and
 * one month.
 *
 * @param action ordinal of the action
 * @param task printed number of the task; 0 for the action's goals
 * @param unit short name
 * @param month month of the plan
 * @param content what is reported
 * @param outcome APPROVED, SUBMITTED, DRAFT or RETURNED: with a reason
 * @param ofGroup whether the row speaks of all members of a collective word
 */
record DemoReport(int action, String task, String unit, int month, ReportContent content, String outcome,
		boolean ofGroup) {

	/** The reports of a row: one for each month and unit that it covers. */
	static List<DemoReport> of(CSVRecord row, Set<String> members) {
		int[] months = range(row.get("month"));
		int[] percents = range(row.get("percent"));
		String[] alternatives = row.get("done").split("\\|\\|");
		Set<String> units = members.isEmpty() ? Set.of(row.get("unit")) : members;
		List<DemoReport> reports = new ArrayList<>();
		for (String unit : units) {
			for (int month = months[0]; month <= months[1]; month++) {
				int step = month - months[0];
				int percent = percent(percents, step, months[1] - months[0]);
				int varied = members.isEmpty() ? percent : vary(percent, unit);
				reports.add(new DemoReport(Integer.parseInt(row.get("action")), row.get("task"), unit, month,
						new ReportContent(alternatives[step % alternatives.length], row.get("problems"),
								row.get("nextStep"), varied),
						row.get("outcome"), !members.isEmpty()));
			}
		}
		return reports;
	}

	private static int percent(int[] range, int step, int steps) {
		return (steps == 0) ? range[0] : range[0] + (range[1] - range[0]) * step / steps;
	}

	/** Towns differ a little; what is done or not begun stays so. */
	private static int vary(int percent, String unit) {
		if (percent == 0 || percent == 100) {
			return percent;
		}
		return Math.max(1, Math.min(99, percent + Math.floorMod(unit.hashCode(), 9) - 4));
	}

	private static int[] range(String cell) {
		String[] ends = cell.split("-");
		int first = Integer.parseInt(ends[0].strip());
		return new int[] { first, (ends.length > 1) ? Integer.parseInt(ends[1].strip()) : first };
	}

}
