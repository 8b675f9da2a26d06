package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a responsibility table.
 *
 * @param number as printed; {@code null} where no number begins in this row
 * @param text the task's words, those of its heading and its goal joined
 * @param units its units, with the column's name where it gives a role
 * @param unitCells the cells that name them
 * @param officials the cell that names persons; {@code null} where there is none
 * @param leader whether the column says that they take the lead
 * @param due the cell that says by when; {@code null} where there is none
 */
record TableRow(@Nullable String number, PlacedText text, String units, PlacedText unitCells,
		@Nullable PlacedText officials, boolean leader, @Nullable PlacedText due) {

	/**
	 * Reads a row under its head.
	 * @param from the first column whose words belong to the task; those before name its
	 * group
	 */
	static TableRow of(TableHead head, Table.Row row, int from) {
		List<PlacedText> words = new ArrayList<>();
		StringBuilder units = new StringBuilder();
		List<PlacedText> unitCells = new ArrayList<>();
		String number = null;
		PlacedText officials = null;
		boolean leader = false;
		PlacedText due = null;
		for (int i = 0; i < head.width(); i++) {
			TableCell cell = row.at(i);
			Column column = head.columns().get(i);
			if (cell == null || column == null || cell.isEmpty() || cell.column() != i) {
				continue;
			}
			if (column == Column.LEAD || column == Column.SUPPORT || column == Column.UNITS) {
				unitCells.add(cell.text());
			}
			switch (column) {
				case NUMBER -> number = row.begins(cell) ? cell.words() : null;
				case LEAD -> units.append("牵头单位：").append(UnitCell.list(cell)).append('；');
				case SUPPORT -> units.append("配合单位：").append(UnitCell.list(cell)).append('；');
				case UNITS -> units.append("责任单位：").append(UnitCell.list(cell)).append('；');
				case DUE -> due = cell.text();
				case TEXT, GOAL -> {
					if (i >= from && row.begins(cell)) {
						words.add(cell.text());
					}
				}
				case LEADER, OFFICIAL -> {
					officials = cell.text();
					leader = column == Column.LEADER;
				}
				case OTHER -> {
					// Remarks are not part of the task.
				}
			}
		}
		return new TableRow(number, PlacedText.join(words), units.toString(), PlacedText.join(unitCells), officials,
				leader, due);
	}

}
