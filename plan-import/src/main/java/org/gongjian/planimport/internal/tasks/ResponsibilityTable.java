package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns name measures and the units that answer for them, given cell by
 * cell. Its head may come again on each page; a heading in a row of its own opens a
 * group.
 */
public final class ResponsibilityTable {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	private final TaskReader tasks;

	private final List<TableGroup> groups = new ArrayList<>();

	private final List<PlacedText> row = new ArrayList<>();

	private @Nullable TableHead head;

	private ResponsibilityTable(TaskReader tasks) {
		this.tasks = tasks;
	}

	/** The groups that have rows; none where the cells are another table. */
	public static List<TableGroup> read(List<PlacedText> cells, TaskReader tasks) {
		ResponsibilityTable table = new ResponsibilityTable(tasks);
		int next = 0;
		while (next < cells.size()) {
			TableHead head = TableHead.at(cells, next);
			if (head != null) {
				table.head = head;
				table.row.clear();
				next += head.width();
			}
			else {
				table.cell(cells.get(next++));
			}
		}
		return table.groups.stream().filter((group) -> !group.rows().isEmpty()).toList();
	}

	private void cell(PlacedText cell) {
		if (this.head == null) {
			return;
		}
		boolean number = cell.isEmpty() || NUMBER.matcher(cell.text()).matches();
		if (this.row.isEmpty() && !number) {
			heading(cell);
			return;
		}
		this.row.add(cell);
		if (this.row.size() == this.head.width()) {
			row(TableRow.of(this.head, this.row));
			this.row.clear();
		}
	}

	private void row(TableRow row) {
		if (row.group() != null || this.groups.isEmpty()) {
			this.groups.add(TableGroup.under(row.group()));
		}
		this.groups.get(this.groups.size() - 1).rows().add(this.tasks.row(row.number(), row.text(), row.units()));
	}

	// A cell that begins no row opens a group; units below it belong to the group.
	private void heading(PlacedText cell) {
		ItemNumber number = ItemNumber.at(cell.text());
		if (number != null && number.style().compareTo(NumberStyle.ARABIC) < 0) {
			List<PlacedText> lines = cell.lines();
			PlacedText last = lines.get(lines.size() - 1);
			boolean units = lines.size() > 1 && UnitList.is(last.text());
			int end = cell.text().length() - (units ? last.text().length() : 0);
			this.groups.add(TableGroup.under(cell.part(0, end)));
			if (units) {
				besideHeading(last);
			}
		}
		else if (!this.groups.isEmpty() && UnitList.is(cell.text())) {
			besideHeading(cell);
		}
	}

	private void besideHeading(PlacedText units) {
		List<String> names = this.groups.get(this.groups.size() - 1).units();
		UnitList.of(units.text(), false).units().stream().map(DraftUnit::name).forEach(names::add);
	}

}
