package org.gongjian.planimport.internal.tasks;

import java.util.List;

import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.TableCell;

/**
 * Whether a row of a responsibility table is a heading: it stands alone in its row
 * (一、供水), or beside the units that answer for its group.
 */
final class HeadingRow {

	private static final int LONGEST = 60;

	private HeadingRow() {
	}

	/**
	 * Whether a row is a heading.
	 * @param filled the cells of the row that hold words
	 */
	static boolean is(TableHead known, List<TableCell> filled) {
		TableCell first = filled.get(0);
		String words = first.words();
		ItemNumber number = ItemNumber.at(words);
		boolean numbered = number != null && number.style().compareTo(NumberStyle.ARABIC) < 0;
		if (words.length() > LONGEST || (!numbered && first.columns() < 2)) {
			return false;
		}
		boolean alone = filled.size() == 1 && (first.column() == 0 || first.columns() > 1);
		boolean units = filled.size() == 2 && first.columns() > 1 && UnitList.is(UnitCell.list(filled.get(1)));
		return (alone && (first.columns() > 1 || known.width() > 2)) || units;
	}

}
