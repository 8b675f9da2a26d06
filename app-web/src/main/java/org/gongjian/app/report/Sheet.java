package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.persistence.report.ReportedPlan;
import org.gongjian.persistence.report.SheetUnit;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a unit reports all its tasks of a period.
 *
 * @param plans the plans to choose from
 * @param plan the chosen one
 * @param units the units to choose from
 * @param unit the chosen one
 * @param periods the periods to choose from, latest first
 * @param period the chosen one
 * @param deadline the last day on which its reports are on time
 * @param late whether that day has passed
 * @param lock why the period is locked; {@code null} while it is open
 * @param spared how many of the unit's tasks are suspended or closed, so that nothing is
 * owed for them
 * @param rows the tasks
 */
record Sheet(List<ReportedPlan> plans, UUID plan, List<SheetUnit> units, SheetUnit unit,
		List<ReportList.PeriodChoice> periods, LocalDate period, LocalDate deadline, boolean late,
		@Nullable String lock, long spared, List<SheetRow> rows) {

	/** How many were handed in. */
	public long sent() {
		return this.rows.stream().filter((row) -> row.state() != null && !row.state().status().isOpen()).count();
	}

	/** Whether there is anything left to write. */
	public boolean open() {
		return this.rows.stream().anyMatch(SheetRow::open);
	}

	Optional<SheetRow> row(UUID assignment) {
		return this.rows.stream().filter((row) -> row.line().assignmentId().equals(assignment)).findFirst();
	}

}
