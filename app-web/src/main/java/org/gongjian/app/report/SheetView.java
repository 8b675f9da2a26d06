package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A unit's page with what stands in its fields and what became of what was sent.
 *
 * @param sheet the page
 * @param lines its rows
 * @param sent whether something was sent and not all of it was taken
 */
record SheetView(Sheet sheet, List<Line> lines, boolean sent) {

	static SheetView of(Sheet sheet) {
		return of(sheet, Map.of(), List.of());
	}

	/** The page with what was typed in the rows that were not taken. */
	static SheetView of(Sheet sheet, Map<UUID, ReportForm> typed, List<SheetResult> results) {
		Map<UUID, SheetResult> by = results.stream()
			.collect(Collectors.toMap(SheetResult::assignment, Function.identity()));
		int rows = 0;
		int figures = 0;
		List<Line> lines = new ArrayList<>();
		for (SheetRow row : sheet.rows()) {
			UUID id = row.line().assignmentId();
			SheetResult result = by.get(id);
			ReportForm mine = typed.get(id);
			Line line = (mine != null && result != null && !result.done())
					? new Line(row, begun(mine.inOrderOf(row.targets()), result), result, rows, figures)
					: new Line(row, row.form(), null, rows, figures);
			lines.add(line);
			rows += line.open() ? 1 : 0;
			figures += line.open() ? row.targets().size() : 0;
		}
		return new SheetView(sheet, lines, !results.isEmpty());
	}

	private static ReportForm begun(ReportForm mine, SheetResult result) {
		return (result.version() != null) ? mine.begunFrom(result.version()) : mine;
	}

	/** The rows that were not taken. */
	public List<Line> refused() {
		return this.lines.stream().filter((line) -> line.result() != null).toList();
	}

	/** Whether something is asked that one tick for all may answer. */
	public boolean asks() {
		return refused().stream().anyMatch((line) -> line.result() != null && !line.result().asks().isEmpty());
	}

	/**
	 * One row with its fields.
	 *
	 * @param row the task
	 * @param form what stands in the fields
	 * @param result why it was not taken; {@code null} where nothing is wrong
	 * @param place its place among the rows of the page that are sent
	 * @param firstFigure the place of its first figure among all that are sent
	 */
	record Line(SheetRow row, ReportForm form, @Nullable SheetResult result, int place, int firstFigure) {

		/** What is wrong with a field; empty if nothing is. */
		public String error(String field) {
			return (this.result != null) ? this.result.errors().getOrDefault(field, "") : "";
		}

		/** Whether the row can be typed in, or shows what was typed and not taken. */
		public boolean open() {
			return this.row.open() || this.result != null;
		}

		public boolean conflict() {
			return this.result != null && this.result.outcome() == SheetResult.Outcome.CONFLICT;
		}

	}

}
