package org.gongjian.planimport;

/**
 * The place of a paragraph in a table. A merged cell stands where it begins and says how
 * far it reaches; what it covers has no cell of its own.
 *
 * @param table the table, counted from 0 through the document
 * @param row its row, from 0
 * @param column its column, from 0
 * @param rows how many rows it reaches over
 * @param columns how many columns it reaches over
 */
public record Cell(int table, int row, int column, int rows, int columns) {

	/**
	 * A cell of a plain text, which gives cells one after the other and does not say
	 * where a row ends.
	 */
	public static final Cell LOOSE = new Cell(-1, -1, -1, 1, 1);

	public Cell {
		if (rows < 1 || columns < 1) {
			throw new IllegalArgumentException("A cell reaches over itself at least: " + rows + " × " + columns);
		}
	}

	/** A cell that is not merged with others. */
	public static Cell at(int table, int row, int column) {
		return new Cell(table, row, column, 1, 1);
	}

	/** Whether row and column are known. */
	public boolean isPlaced() {
		return this.row >= 0;
	}

}
