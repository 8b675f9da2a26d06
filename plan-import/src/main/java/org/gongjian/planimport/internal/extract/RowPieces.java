package org.gongjian.planimport.internal.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.NumberStyle;

/**
 * Lines among the rows of a table that are no whole row: a heading between rows (二、供水), a
 * row without its last empty cells, a row broken within a cell.
 */
final class RowPieces {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[.、．]?");

	private static final int NARROWEST = 3;

	private final int width;

	private final List<List<String>> rows = new ArrayList<>();

	/** How many cells of the last row were printed. */
	private int printed;

	RowPieces(List<String> first) {
		this.width = first.size();
		this.printed = this.width;
		this.rows.add(first);
	}

	List<List<String>> rows() {
		return this.rows;
	}

	int width() {
		return this.width;
	}

	/** Takes a whole row. */
	void row(List<String> cells) {
		this.rows.add(cells);
		this.printed = cells.size();
	}

	/**
	 * Takes a line that is no whole row, if it belongs to the table.
	 * @param cells its cells
	 * @param below how many cells the next line has
	 */
	boolean piece(List<String> cells, int below) {
		if (this.width < NARROWEST || cells.size() > this.width || cells.get(0).isBlank()) {
			return false;
		}
		String first = cells.get(0).strip();
		boolean goesOn = !NUMBER.matcher(first).matches() && this.printed + cells.size() - 1 <= this.width;
		boolean rowFollows = below > 1 && below <= this.width;
		if (cells.size() == 1) {
			if (rowFollows && isHeading(first)) {
				shorter(cells);
				return true;
			}
			if (rowFollows) {
				join(cells);
			}
			return rowFollows;
		}
		if (goesOn && this.printed < this.width) {
			join(cells);
			return true;
		}
		if (NUMBER.matcher(first).matches()) {
			shorter(cells);
			return true;
		}
		return false;
	}

	private void shorter(List<String> cells) {
		List<String> row = new ArrayList<>(cells);
		row.addAll(Collections.nCopies(this.width - cells.size(), ""));
		this.rows.add(row);
		this.printed = cells.size();
	}

	// The first cell of the line goes on in the last one printed before.
	private void join(List<String> cells) {
		List<String> row = new ArrayList<>(this.rows.remove(this.rows.size() - 1));
		for (int i = 0; i < cells.size(); i++) {
			int column = this.printed - 1 + i;
			row.set(column, (i == 0) ? row.get(column) + cells.get(i).strip() : cells.get(i));
		}
		this.printed += cells.size() - 1;
		this.rows.add(row);
	}

	private static boolean isHeading(String line) {
		ItemNumber number = ItemNumber.at(line);
		return number != null && number.style().compareTo(NumberStyle.ARABIC) < 0;
	}

}
