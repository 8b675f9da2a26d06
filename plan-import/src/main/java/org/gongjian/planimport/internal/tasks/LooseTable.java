package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * Puts cells that come one after the other back into rows: the head says how many make a
 * row. Where a row begins with a number, a cell of words in its place (一、供水) is a heading
 * over the whole width; units after it stand beside the heading.
 */
final class LooseTable {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.、．]?");

	private final List<TableCell> placed = new ArrayList<>();

	private @Nullable TableHead head;

	private int row;

	private int column;

	private LooseTable() {
	}

	/** The rows; none where no head of a responsibility table is among the cells. */
	static Table of(List<PlacedText> cells) {
		LooseTable table = new LooseTable();
		int next = 0;
		while (next < cells.size()) {
			TableHead head = TableHead.at(cells, next);
			if (head != null) {
				table.begin(head);
				for (int i = 0; i < head.width(); i++) {
					table.put(cells.get(next + i), 1);
				}
				next += head.width();
			}
			else {
				table.cell(cells.get(next++));
			}
		}
		return Table.of(table.placed);
	}

	private void begin(TableHead head) {
		if (this.column > 0) {
			this.row++;
			this.column = 0;
		}
		this.head = head;
	}

	private void cell(PlacedText cell) {
		TableHead known = this.head;
		if (known == null) {
			return;
		}
		if (this.column == 0 && isHeading(known, cell)) {
			heading(known, cell);
		}
		else {
			put(cell, 1);
		}
	}

	private static boolean isHeading(TableHead head, PlacedText cell) {
		if (head.columns().get(0) == Column.NUMBER) {
			return !cell.isEmpty() && !NUMBER.matcher(cell.text()).matches();
		}
		ItemNumber number = ItemNumber.at(cell.text());
		return number != null && number.style().compareTo(NumberStyle.ARABIC) < 0;
	}

	// A heading alone fills its row, but units that follow stand beside it.
	private void heading(TableHead known, PlacedText cell) {
		if (UnitList.is(cell.text()) && this.row > 0) {
			TableCell before = this.placed.get(this.placed.size() - 1);
			boolean beside = before.columns() == known.width() && before.row() == this.row - 1;
			if (beside) {
				this.placed.set(this.placed.size() - 1,
						new TableCell(before.lines(), before.row(), 0, 1, known.width() - 1));
				this.placed.add(new TableCell(List.of(cell), before.row(), known.width() - 1, 1, 1));
				return;
			}
		}
		put(cell, known.width());
	}

	private void put(PlacedText cell, int columns) {
		this.placed.add(new TableCell(List.of(cell), this.row, this.column, 1, columns));
		this.column += columns;
		if (this.head != null && this.column >= this.head.width()) {
			this.row++;
			this.column = 0;
		}
	}

}
