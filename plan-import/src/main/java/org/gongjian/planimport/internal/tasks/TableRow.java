package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.gongjian.planimport.internal.lines.TitleLine;
import org.jspecify.annotations.Nullable;

/**
 * A row of a responsibility table.
 *
 * @param number as printed; {@code null} where no number begins in this row
 * @param text the task's words, those of its heading and its goal joined; a goal beside
 * whole sentences is none of them
 * @param goal what stands beside those sentences as the goal; empty where nothing does
 * @param units its units, with the column's name where it gives a role
 * @param unitCells the cells that name them
 * @param officials the cell that names persons; {@code null} where there is none
 * @param leader whether the column says that they take the lead
 * @param due the cell that says by when; {@code null} where there is none
 */
record TableRow(@Nullable String number, PlacedText text, PlacedText goal, String units, PlacedText unitCells,
		@Nullable PlacedText officials, boolean leader, @Nullable PlacedText due) {

	private static final String SENTENCE_ENDS = "。；;";

	/**
	 * Reads a row under its head.
	 * @param from the first column whose words belong to the task; those before name its
	 * group
	 */
	static TableRow of(TableHead head, Table.Row row, int from) {
		List<PlacedText> words = new ArrayList<>();
		List<PlacedText> goals = new ArrayList<>();
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
						(isBeside(column, words) ? goals : words).add(cell.text());
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
		return new TableRow(number, PlacedText.join(words), PlacedText.join(goals), units.toString(),
				PlacedText.join(unitCells), officials, leader, due);
	}

	// Behind a heading (建设水厂) a goal is the task's text, beside whole sentences it is
	// not.
	private static boolean isBeside(Column column, List<PlacedText> words) {
		String before = words.isEmpty() ? "" : words.get(words.size() - 1).text();
		int last = before.length() - 1;
		return column == Column.GOAL && last > 0 && SENTENCE_ENDS.indexOf(before.charAt(last)) >= 0
				&& !TitleLine.isHeadingLike(before.substring(0, last));
	}

}
