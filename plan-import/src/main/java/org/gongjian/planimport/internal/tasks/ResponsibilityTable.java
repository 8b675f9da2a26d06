package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * A table with the columns number, measure and responsible units, given cell by cell. Its
 * head may come again on each page; a heading in a row of its own opens a group.
 */
public final class ResponsibilityTable {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	/**
	 * A group of rows.
	 *
	 * @param heading the row that opens it, number included
	 * @param units units that stand beside the heading
	 * @param rows its tasks
	 */
	public record Group(PlacedText heading, List<String> units, List<DraftTask> rows) {

	}

	private final TaskReader tasks;

	private final List<Group> groups = new ArrayList<>();

	private final List<PlacedText> row = new ArrayList<>();

	private ResponsibilityTable(TaskReader tasks) {
		this.tasks = tasks;
	}

	/** The groups that have rows; none where the cells are another table. */
	public static List<Group> read(List<PlacedText> cells, TaskReader tasks) {
		ResponsibilityTable table = new ResponsibilityTable(tasks);
		boolean headed = false;
		int next = 0;
		while (next < cells.size()) {
			int end = TableHead.endOf(cells, next);
			headed |= end > next;
			if (end == next && headed) {
				table.cell(cells.get(next));
			}
			next = Math.max(end, next + 1);
		}
		return table.groups.stream().filter((group) -> !group.rows().isEmpty()).toList();
	}

	private void cell(PlacedText cell) {
		if (this.row.isEmpty() && !isNumber(cell)) {
			heading(cell);
			return;
		}
		this.row.add(cell);
		if (this.row.size() == 3) {
			if (this.groups.isEmpty()) {
				this.groups.add(new Group(this.row.get(1).part(0, 0), List.of(), new ArrayList<>()));
			}
			String number = this.row.get(0).text();
			DraftTask task = this.tasks.row(number.isEmpty() ? null : number, this.row.get(1), this.row.get(2));
			this.groups.get(this.groups.size() - 1).rows().add(task);
			this.row.clear();
		}
	}

	// A cell that begins no row opens a group; units below it belong to the group.
	private void heading(PlacedText cell) {
		ItemNumber number = ItemNumber.at(cell.text());
		if (number != null && number.style().compareTo(NumberStyle.ARABIC) < 0) {
			PlacedText units = unitsBelow(cell);
			PlacedText heading = (units == null) ? cell : cell.part(0, cell.text().length() - units.text().length());
			this.groups.add(new Group(heading, (units == null) ? List.of() : names(units), new ArrayList<>()));
		}
		else if (!this.groups.isEmpty() && UnitList.is(cell.text())) {
			Group group = this.groups.remove(this.groups.size() - 1);
			this.groups.add(new Group(group.heading(), names(cell), group.rows()));
		}
	}

	private static @Nullable PlacedText unitsBelow(PlacedText cell) {
		List<PlacedText> lines = cell.lines();
		PlacedText last = lines.get(lines.size() - 1);
		return (lines.size() > 1 && UnitList.is(last.text())) ? last : null;
	}

	private static List<String> names(PlacedText units) {
		return UnitList.of(units.text(), false).units().stream().map(DraftUnit::name).toList();
	}

	private static boolean isNumber(PlacedText cell) {
		return cell.isEmpty() || NUMBER.matcher(cell.text()).matches();
	}

}
