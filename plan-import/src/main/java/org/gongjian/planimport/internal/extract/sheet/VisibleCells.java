package org.gongjian.planimport.internal.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The cells of a sheet that a person sees: rows and columns that are hidden are left out,
 * a merged cell stands once.
 */
final class VisibleCells {

	private final Sheet sheet;

	private final CellText text;

	private final Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();

	VisibleCells(Sheet sheet, CellText text) {
		this.sheet = sheet;
		this.text = text;
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			int last = Math.min(range.getLastRow(), sheet.getLastRowNum());
			for (int row = range.getFirstRow(); row <= last; row++) {
				this.merged.computeIfAbsent(row, (key) -> new ArrayList<>()).add(range);
			}
		}
	}

	Stream<GridCell> stream() {
		List<GridCell> cells = new ArrayList<>();
		for (Row row : this.sheet) {
			if (!row.getZeroHeight()) {
				for (Cell cell : row) {
					if (!this.sheet.isColumnHidden(cell.getColumnIndex())) {
						add(cell, cells);
					}
				}
			}
		}
		return cells.stream();
	}

	private void add(Cell cell, List<GridCell> cells) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		CellRangeAddress range = this.merged.getOrDefault(row, List.of())
			.stream()
			.filter((candidate) -> candidate.isInRange(row, column))
			.findFirst()
			.orElse(null);
		if (range == null) {
			cells.add(new GridCell(row, column, 1, 1, this.text.of(cell)));
		}
		else if (isFirstSeen(range, row, column)) {
			cells.add(new GridCell(row, column, range.getLastRow() - row + 1, range.getLastColumn() - column + 1,
					textOf(range)));
		}
	}

	// Where the first row of a merged cell is hidden its words stand in the next.
	private boolean isFirstSeen(CellRangeAddress range, int row, int column) {
		int firstRow = range.getFirstRow();
		while (firstRow < row && isHidden(firstRow)) {
			firstRow++;
		}
		int firstColumn = range.getFirstColumn();
		while (firstColumn < column && this.sheet.isColumnHidden(firstColumn)) {
			firstColumn++;
		}
		return firstRow == row && firstColumn == column;
	}

	private boolean isHidden(int row) {
		Row found = this.sheet.getRow(row);
		return found != null && found.getZeroHeight();
	}

	private String textOf(CellRangeAddress range) {
		Row row = this.sheet.getRow(range.getFirstRow());
		Cell cell = (row != null) ? row.getCell(range.getFirstColumn()) : null;
		return (cell != null) ? this.text.of(cell) : "";
	}

}
