package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A table: rows from top to bottom, in each the cell that stands there or reaches into
 * it. Where nothing stands there is no cell.
 */
public final class Table {

	/** No ledger has more columns; what does is a grid of something else. */
	private static final int MOST_COLUMNS = 60;

	private final List<Row> rows;

	private Table(List<Row> rows) {
		this.rows = rows;
	}

	/** The table of these cells. Of cells that overlap the first stands. */
	public static Table of(List<TableCell> cells) {
		int widest = cells.stream()
			.mapToInt((cell) -> cell.column() + Math.min(cell.columns(), MOST_COLUMNS))
			.max()
			.orElse(0);
		int width = Math.min(widest, MOST_COLUMNS);
		NavigableMap<Integer, TableCell[]> grid = new TreeMap<>();
		for (TableCell cell : cells) {
			grid.computeIfAbsent(cell.row(), (row) -> new TableCell[width]);
		}
		for (TableCell cell : cells) {
			int last = cell.row() + Math.min(cell.rows() - 1, Integer.MAX_VALUE - cell.row());
			int end = cell.column() + Math.min(cell.columns(), MOST_COLUMNS);
			for (TableCell[] places : grid.subMap(cell.row(), true, last, true).values()) {
				for (int column = cell.column(); column < Math.min(end, width); column++) {
					places[column] = (places[column] != null) ? places[column] : cell;
				}
			}
		}
		List<Row> rows = new ArrayList<>();
		grid.forEach((row, places) -> rows.add(new Row(row, places, width)));
		return new Table(List.copyOf(rows));
	}

	public List<Row> rows() {
		return this.rows;
	}

	/**
	 * A row of a table.
	 */
	public static final class Row {

		private final int number;

		private final @Nullable TableCell[] places;

		private final int width;

		Row(int number, @Nullable TableCell[] places, int width) {
			this.number = number;
			this.places = places;
			this.width = width;
		}

		/** How many columns the table has. */
		public int width() {
			return this.width;
		}

		/** The cell at a column, also where it only reaches there. */
		public @Nullable TableCell at(int column) {
			return (column >= 0 && column < this.width) ? this.places[column] : null;
		}

		/** Whether a cell begins in this row and does not only reach into it. */
		public boolean begins(TableCell cell) {
			return cell.row() == this.number;
		}

		/** The cells that begin in this row and hold words, from left to right. */
		public List<TableCell> filled() {
			List<TableCell> filled = new ArrayList<>();
			for (int column = 0; column < this.width; column++) {
				TableCell cell = this.places[column];
				if (cell != null && begins(cell) && cell.column() == column && !cell.isEmpty()) {
					filled.add(cell);
				}
			}
			filled.sort(Comparator.comparingInt(TableCell::column));
			return filled;
		}

	}

}
