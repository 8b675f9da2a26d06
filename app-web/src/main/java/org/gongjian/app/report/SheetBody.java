package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a unit's page of a period as a program sends them.
 *
 * @param confirmed that unusual and missing figures of all rows are meant
 */
record SheetBody(@Nullable UUID plan, @Nullable UUID unit, @Nullable LocalDate period, @Nullable Boolean confirmed,
		@Nullable List<@Nullable RowBody> rows) {

	static final int MOST_ROWS = 200;

	/** The rows as reports are typed, by their assignments, in order. */
	Map<UUID, ReportForm> reports() {
		if (this.rows == null || this.rows.isEmpty() || this.rows.size() > MOST_ROWS) {
			throw RefusedException.invalid("rows",
					(this.rows != null && !this.rows.isEmpty()) ? "api.many" : "api.missing", MOST_ROWS);
		}
		Map<UUID, ReportForm> reports = new LinkedHashMap<>();
		for (int i = 0; i < this.rows.size(); i++) {
			RowBody row = this.rows.get(i);
			if (row == null || row.assignment() == null
					|| reports.putIfAbsent(row.assignment(), row.form(this.confirmed)) != null) {
				throw RefusedException.invalid("rows[" + i + "].assignment", "api.row");
			}
		}
		return reports;
	}

	/**
	 * The report on one task.
	 *
	 * @param assignment the unit's part in the task
	 * @param version what it began from; nothing where nothing was stored yet
	 */
	record RowBody(@Nullable UUID assignment, @Nullable String version, @Nullable String done,
			@Nullable String problems, @Nullable String nextStep, @Nullable String percent,
			@Nullable List<FigureForm> figures, @Nullable Boolean confirmed) {

		ReportForm form(@Nullable Boolean allConfirmed) {
			boolean meant = Boolean.TRUE.equals(this.confirmed) || Boolean.TRUE.equals(allConfirmed);
			return new ReportForm(this.version, this.done, this.problems, this.nextStep, this.percent, this.figures,
					meant);
		}

	}

}
