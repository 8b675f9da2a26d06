package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;

/**
 * The cells of a table by where they begin and end on the page, from which follow rows
 * and columns. A table of one column is a frame around ordinary paragraphs.
 */
final class TableGrid {

	/**
	 * Borders that are nearer, in twentieths of a point, are one border drawn by hand.
	 */
	private static final int NEAR = 200;

	private final List<List<Box>> rows = new ArrayList<>();

	void row() {
		this.rows.add(new ArrayList<>());
	}

	/**
	 * Adds a cell to the last row.
	 * @param continued whether it is the lower part of a cell merged downwards
	 */
	void cell(int left, int right, boolean continued, List<Paragraph> content) {
		if (this.rows.isEmpty()) {
			row();
		}
		this.rows.get(this.rows.size() - 1).add(new Box(left, Math.max(left + 1, right), continued, content));
	}

	/** The last cell reaches further to the right. */
	void extend(int right) {
		List<Box> row = this.rows.isEmpty() ? List.of() : this.rows.get(this.rows.size() - 1);
		if (!row.isEmpty()) {
			Box last = row.remove(row.size() - 1);
			row.add(new Box(last.left, Math.max(last.right, right), last.continued, last.content));
		}
	}

	/** The paragraphs of the table in the order of its rows. */
	List<Paragraph> paragraphs(int table) {
		NavigableMap<Integer, Integer> columns = columns();
		boolean isFrame = columns.isEmpty() || columns.lastEntry().getValue() < 2;
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Placed placed : placed(columns)) {
			Cell cell = new Cell(table, placed.row, placed.column, placed.rows, placed.columns);
			addTo(paragraphs, placed.content, cell, isFrame);
		}
		return paragraphs;
	}

	private static void addTo(List<Paragraph> paragraphs, List<Paragraph> content, Cell cell, boolean isFrame) {
		if (isFrame) {
			paragraphs.addAll(content);
		}
		else if (content.isEmpty()) {
			paragraphs.add(Paragraph.in(cell, ""));
		}
		for (Paragraph paragraph : isFrame ? List.<Paragraph>of() : content) {
			paragraphs.add(paragraph.isCell() ? paragraph : new Paragraph(paragraph.text(), paragraph.heading(), cell));
		}
	}

	private List<Placed> placed(NavigableMap<Integer, Integer> columns) {
		List<Placed> cells = new ArrayList<>();
		Map<Integer, Placed> above = new HashMap<>();
		for (int row = 0; row < this.rows.size(); row++) {
			Map<Integer, Placed> own = new HashMap<>();
			for (Box box : this.rows.get(row)) {
				int column = columns.getOrDefault(box.left, 0);
				Placed upper = box.continued ? above.get(column) : null;
				Placed cell = (upper != null) ? upper : new Placed(row, column, box.content);
				cell.rows = row - cell.row + 1;
				cell.columns = Math.max(cell.columns, columns.getOrDefault(end(box, row), column + 1) - column);
				own.put(column, cell);
				if (upper == null) {
					cells.add(cell);
				}
			}
			above = own;
		}
		return cells;
	}

	// A row of a single cell is as wide as the table, whatever its file says.
	private int end(Box box, int row) {
		return (this.rows.get(row).size() == 1) ? lastBorder() : box.right;
	}

	private int lastBorder() {
		if (this.lastBorder < 0) {
			this.lastBorder = this.rows.stream().flatMap(List::stream).mapToInt((box) -> box.right).max().orElse(0);
		}
		return this.lastBorder;
	}

	private int lastBorder = -1;

	// For each border of a cell, the number of the column that begins there.
	private NavigableMap<Integer, Integer> columns() {
		TreeSet<Integer> borders = new TreeSet<>();
		boolean isCoarse = true;
		for (int row = 0; row < this.rows.size(); row++) {
			for (Box box : this.rows.get(row)) {
				borders.add(box.left);
				borders.add(end(box, row));
				isCoarse = isCoarse && box.right - box.left >= NEAR;
			}
		}
		NavigableMap<Integer, Integer> columns = new TreeMap<>();
		int column = -1;
		int first = 0;
		for (int border : borders) {
			if (column < 0 || !isCoarse || border - first >= NEAR) {
				column++;
				first = border;
			}
			columns.put(border, column);
		}
		return columns;
	}

	private record Box(int left, int right, boolean continued, List<Paragraph> content) {

	}

	private static final class Placed {

		private final int row;

		private final int column;

		private final List<Paragraph> content;

		private int rows = 1;

		private int columns = 1;

		private Placed(int row, int column, List<Paragraph> content) {
			this.row = row;
			this.column = column;
			this.content = content;
		}

	}

}
