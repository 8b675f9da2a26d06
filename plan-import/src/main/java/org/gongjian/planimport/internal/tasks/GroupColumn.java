package org.gongjian.planimport.internal.tasks;

import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;

/**
 * Of several columns of words (重点任务, 具体措施) the first names groups if a cell of it stands
 * beside several rows, merged or followed by empty ones; else it is the heading of each
 * task.
 */
final class GroupColumn {

	private static final int FEW = 5;

	private GroupColumn() {
	}

	/** The first column whose words belong to the tasks themselves. */
	static int after(TableHead head, Table table) {
		int first = head.first(Column.TEXT);
		int last = head.last(Column.TEXT);
		return (first < last && grouping(head, table, first, last)) ? last : 0;
	}

	private static boolean isNumberedHeading(TableCell cell) {
		ItemNumber number = ItemNumber.at(cell.words());
		return number != null && number.style().compareTo(NumberStyle.ARABIC) < 0;
	}

	// Below headings in rows of their own a single row may go on under the cell above it.
	private static boolean grouping(TableHead head, Table table, int first, int last) {
		boolean headed = false;
		int rows = 0;
		int beside = 0;
		for (Table.Row row : table.rows()) {
			TableCell group = row.at(first);
			TableCell words = row.at(last);
			headed = headed || (!row.filled().isEmpty() && HeadingRow.is(head, row.filled()));
			boolean filled = words != null && words != group && row.begins(words) && !words.isEmpty();
			if (filled && TableHead.of(row) == null) {
				if (group != null && isNumberedHeading(group)) {
					return true;
				}
				rows++;
				beside += (group == null || !row.begins(group) || group.isEmpty()) ? 1 : 0;
			}
		}
		return headed ? beside * FEW > rows : beside > 0;
	}

}
