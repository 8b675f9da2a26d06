package org.gongjian.app.importing.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.gongjian.app.importing.original.SourceBlock.SourceCell;
import org.gongjian.planimport.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a table in rows. Rows and columns in which nothing begins are left
 * out, so that a table is never larger than its cells; where a cell is missing, an empty
 * one keeps the others in their columns.
 */
class SourceTable {

	private final NavigableMap<Integer, NavigableMap<Integer, Place>> places = new TreeMap<>();

	private final NavigableSet<Integer> columns = new TreeSet<>();

	void add(@Nullable Cell cell, SourceParagraph paragraph) {
		if (cell != null) {
			this.columns.add(cell.column());
			this.places.computeIfAbsent(cell.row(), (row) -> new TreeMap<>())
				.computeIfAbsent(cell.column(), (column) -> new Place(cell, new ArrayList<>()))
				.paragraphs()
				.add(paragraph);
		}
	}

	List<List<SourceCell>> rows() {
		List<Integer> columns = List.copyOf(this.columns);
		int[] coveredUntil = new int[columns.size()];
		Arrays.fill(coveredUntil, Integer.MIN_VALUE);
		List<List<SourceCell>> rows = new ArrayList<>();
		this.places.forEach((row, places) -> rows.add(row(row, places, columns, coveredUntil)));
		return rows;
	}

	/**
	 * One row.
	 * @param coveredUntil the row at which each column is free again
	 */
	private List<SourceCell> row(int row, Map<Integer, Place> places, List<Integer> columns, int[] coveredUntil) {
		List<SourceCell> cells = new ArrayList<>();
		int missing = 0;
		for (int i = 0; i < columns.size(); i++) {
			Place place = places.get(columns.get(i));
			boolean covered = coveredUntil[i] > row;
			if (missing > 0 && (covered || place != null)) {
				cells.add(new SourceCell(1, missing, List.of()));
				missing = 0;
			}
			if (!covered && place != null) {
				int wide = cover(place.cell(), i, columns, coveredUntil);
				cells.add(new SourceCell(rowsOf(place.cell()), wide, place.paragraphs()));
			}
			else if (!covered) {
				missing++;
			}
		}
		return cells;
	}

	/** Notes what a cell covers, and says how many columns that are. */
	private static int cover(Cell cell, int first, List<Integer> columns, int[] coveredUntil) {
		int i = first;
		while (i < columns.size() && columns.get(i) - cell.column() < cell.columns() && coveredUntil[i] <= cell.row()) {
			coveredUntil[i] = cell.row() + cell.rows();
			i++;
		}
		return i - first;
	}

	private int rowsOf(Cell cell) {
		return this.places.subMap(cell.row(), cell.row() + cell.rows()).size();
	}

	private record Place(Cell cell, List<SourceParagraph> paragraphs) {

	}

}
