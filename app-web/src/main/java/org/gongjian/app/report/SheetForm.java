package org.gongjian.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit's page of a period as it is typed, or some rows of it.
 *
 * @param rows the texts, one for each task
 * @param figures the figures of all rows
 * @param confirmed the tick that unusual and missing figures of all rows are meant
 */
record SheetForm(List<Row> rows, List<Cell> figures, @Nullable Boolean confirmed) {

	SheetForm(@Nullable List<@Nullable Row> rows, @Nullable List<@Nullable Cell> figures, @Nullable Boolean confirmed) {
		this.rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		this.figures = (figures != null) ? figures.stream().filter(Objects::nonNull).toList() : List.of();
		this.confirmed = confirmed;
	}

	/** The rows as reports are typed, by their assignments, in order. */
	Map<UUID, ReportForm> reports() {
		Map<UUID, ReportForm> reports = new LinkedHashMap<>();
		for (Row row : this.rows) {
			if (row.assignment() != null) {
				reports.put(row.assignment(), row.report(figuresOf(row.assignment()), this.confirmed));
			}
		}
		return reports;
	}

	private List<FigureForm> figuresOf(UUID assignment) {
		return this.figures.stream()
			.filter((cell) -> assignment.equals(cell.assignment()))
			.map((cell) -> new FigureForm(cell.target(), cell.value(), cell.numerator(), cell.denominator()))
			.toList();
	}

	/**
	 * The texts of one task.
	 *
	 * @param confirmed the tick beside this row
	 */
	record Row(@Nullable UUID assignment, @Nullable String version, @Nullable String done, @Nullable String problems,
			@Nullable String nextStep, @Nullable String percent, @Nullable Boolean confirmed) {

		ReportForm report(List<FigureForm> figures, @Nullable Boolean allConfirmed) {
			boolean meant = Boolean.TRUE.equals(this.confirmed) || Boolean.TRUE.equals(allConfirmed);
			return new ReportForm(this.version, this.done, this.problems, this.nextStep, this.percent, figures, meant);
		}

	}

	/**
	 * One figure.
	 */
	record Cell(@Nullable UUID assignment, @Nullable UUID target, @Nullable String value, @Nullable String numerator,
			@Nullable String denominator) {

	}

}
