package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.ItemNumber;
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

	private final TaskReader tasks;

	private final Coverage coverage;

	private final List<TableGroup> groups = new ArrayList<>();

	private @Nullable TableHead head;

	private int textFrom;

	/** The words of the cell that opened the group, where one beside rows did. */
	private String groupCell = "";

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
		if (HeadingRow.is(known, filled)) {
			this.headed = true;
			TableGroup group = TableGroup.under(filled.get(0));
			filled.stream().skip(1).forEach(group::beside);
			this.groups.add(group);
		}
		else {
			group(known, row);
			row(TableRow.of(known, row, this.textFrom));
		}
		filled.forEach((cell) -> this.coverage.mark(cell.text()));
	}

	private void group(TableHead known, Table.Row row) {
		for (int i = 0; i < this.textFrom; i++) {
			TableCell cell = row.at(i);
			if (cell == null || cell.isEmpty() || known.columns().get(i) != Column.TEXT || !row.begins(cell)) {
				continue;
			}
			boolean names = !this.headed || ItemNumber.at(cell.words()) != null;
			if (names && !this.groupCell.equals(cell.words())) {
				this.groups.add(TableGroup.under(cell));
				this.groupCell = cell.words();
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
		TableGroup group = this.groups.get(this.groups.size() - 1);
		group.rows().add(this.tasks.row(row));
		group.persons().of(row);
	}

}
