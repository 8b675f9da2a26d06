package org.gongjian.planimport.internal.extract.sheet;

/**
 * A cell with words in it, where it stands on the sheet and how far it reaches.
 *
 * @param row its row on the sheet, from 0
 * @param column its column on the sheet, from 0
 * @param rows how many rows of the sheet it reaches over
 * @param columns how many columns of the sheet it reaches over
 * @param text what it shows, lines divided by line ends
 */
record GridCell(int row, int column, int rows, int columns, String text) {

	/** The last row that it reaches to. */
	int lastRow() {
		return this.row + this.rows - 1;
	}

	/** The last column that it reaches to. */
	int lastColumn() {
		return this.column + this.columns - 1;
	}

}
