package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one table as the document gives them: placed in rows and columns, or, from
 * a plain text, one after the other (loose).
 */
public final class TableText {

	private final Block under;

	private final int number;

	private final Map<Cell, TableCell> placed = new LinkedHashMap<>();

	private final List<PlacedText> loose = new ArrayList<>();

	/** Once it was asked for. */
	private @Nullable Table table;

	/**
	 * @param under the block in which the table stands
	 * @param number its number in the document; negative for loose cells
	 */
	TableText(Block under, int number) {
		this.under = under;
		this.number = number;
	}

	/** A table of which only the cells are known. */
	public static TableText loose(List<PlacedText> cells) {
		TableText table = new TableText(Block.root(), Cell.LOOSE.table());
		cells.forEach((cell) -> table.add(Cell.LOOSE, cell));
		return table;
	}

	/** The block in which the table stands. */
	public Block under() {
		return this.under;
	}

	/** Whether rows and columns are known. */
	public boolean isPlaced() {
		return this.loose.isEmpty();
	}

	/** The cells one after the other, empty ones included. */
	public List<PlacedText> cells() {
		return isPlaced() ? this.placed.values().stream().map(TableCell::text).toList() : List.copyOf(this.loose);
	}

	/** The table, where its cells are placed. */
	public Table table() {
		Table known = this.table;
		if (known == null) {
			known = Table.of(List.copyOf(this.placed.values()));
			this.table = known;
		}
		return known;
	}

	boolean holds(Cell cell) {
		return this.number == cell.table();
	}

	void add(Cell cell, PlacedText line) {
		this.table = null;
		if (!cell.isPlaced()) {
			this.loose.add(line);
			return;
		}
		this.placed.compute(cell, (place, before) -> (before != null) ? before.with(line)
				: new TableCell(List.of(line), cell.row(), cell.column(), cell.rows(), cell.columns()));
	}

	/** Joins a line that goes on in the last loose cell. */
	void goOn(PlacedText line) {
		int last = this.loose.size() - 1;
		this.loose.set(last, PlacedText.join(List.of(this.loose.get(last), line)));
	}

}
