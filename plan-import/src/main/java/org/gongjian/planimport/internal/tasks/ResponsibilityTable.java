package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.gongjian.planimport.internal.lines.TableText;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose columns name measures and the units that answer for them (序号, 具体措施, 责任单位).
 * Each row is a task; two rows that share a merged number are two tasks, the second
 * without a number. The head may come again on each page and holds for tables after it; a
 * heading in a row of its own (一、供水), or a cell beside several rows, opens a group.
 */
public final class ResponsibilityTable {

	private static final int LONGEST_HEADING = 60;

	private final TaskReader tasks;

	private final Coverage coverage;

	private final List<TableGroup> groups = new ArrayList<>();

	private @Nullable TableHead head;

	private int textFrom;

	/** Whether rows of their own name the groups. */
	private boolean headed;

	private ResponsibilityTable(TaskReader tasks, Coverage coverage) {
		this.tasks = tasks;
		this.coverage = coverage;
	}

	/** The groups that have rows; none where the tables are others. */
	public static List<TableGroup> read(List<TableText> tables, TaskReader tasks, Coverage coverage) {
		ResponsibilityTable reader = new ResponsibilityTable(tasks, coverage);
		for (TableText text : tables) {
			reader.read(text.isPlaced() ? text.table() : LooseTable.of(text.cells()));
		}
		return reader.groups.stream().filter((group) -> !group.rows().isEmpty()).toList();
	}

	private void read(Table table) {
		if (this.head != null && !table.rows().isEmpty() && table.rows().get(0).width() != this.head.width()) {
			this.head = null;
		}
		for (Table.Row row : table.rows()) {
			TableHead found = TableHead.of(row);
			if (found != null) {
				this.head = found;
				this.textFrom = GroupColumn.after(found, table);
				row.filled().forEach((cell) -> this.coverage.mark(cell.text()));
			}
			else if (this.head != null) {
				read(this.head, row);
			}
		}
	}

	private void read(TableHead known, Table.Row row) {
		List<TableCell> filled = row.filled();
		if (filled.isEmpty()) {
			return;
		}
		if (isHeading(known, filled)) {
			this.headed = true;
			heading(filled.get(0));
			filled.stream().skip(1).forEach((cell) -> besideHeading(UnitCell.list(cell)));
		}
		else {
			group(known, row);
			row(TableRow.of(known, row, this.textFrom));
		}
		filled.forEach((cell) -> this.coverage.mark(cell.text()));
	}

	// A heading stands alone in its row, or beside the units that answer for the group.
	private static boolean isHeading(TableHead known, List<TableCell> filled) {
		TableCell first = filled.get(0);
		ItemNumber number = ItemNumber.at(first.words());
		boolean numbered = number != null && number.style().compareTo(NumberStyle.ARABIC) < 0;
		if (first.words().length() > LONGEST_HEADING || (!numbered && first.columns() < 2)) {
			return false;
		}
		boolean alone = filled.size() == 1 && (first.column() == 0 || first.columns() > 1);
		boolean units = filled.size() == 2 && first.columns() > 1 && UnitList.is(UnitCell.list(filled.get(1)));
		return (alone && (first.columns() > 1 || known.width() > 2)) || units;
	}

	private void group(TableHead known, Table.Row row) {
		for (int i = 0; i < this.textFrom; i++) {
			TableCell cell = row.at(i);
			if (cell == null || cell.isEmpty() || known.columns().get(i) != Column.TEXT || !row.begins(cell)) {
				continue;
			}
			if (!this.headed || ItemNumber.at(cell.words()) != null) {
				heading(cell);
			}
		}
	}

	private void row(TableRow row) {
		if (row.text().isEmpty()) {
			return;
		}
		if (this.groups.isEmpty()) {
			this.groups.add(TableGroup.withoutHeading());
		}
		this.groups.get(this.groups.size() - 1).rows().add(this.tasks.row(row));
	}

	// Units on the last lines of a heading, or in brackets behind it, belong to the
	// group.
	private void heading(TableCell cell) {
		List<PlacedText> lines = cell.lines().stream().flatMap((line) -> line.lines().stream()).toList();
		int end = lines.size();
		while (end > 1 && UnitList.is(lines.get(end - 1).text())) {
			end--;
		}
		Attribution attribution = Attribution.of(lines.subList(0, end));
		this.groups.add(TableGroup.under(attribution));
		lines.subList(end, lines.size()).forEach((line) -> besideHeading(line.text()));
	}

	private void besideHeading(String units) {
		List<String> names = this.groups.get(this.groups.size() - 1).units();
		UnitList.of(units, false).units().stream().map(DraftUnit::name).forEach(names::add);
	}

}
