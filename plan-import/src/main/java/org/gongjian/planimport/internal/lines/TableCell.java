package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table with its paragraphs.
 *
 * @param lines its paragraphs
 * @param row the row in which it begins
 * @param column the column in which it begins
 * @param rows how many rows it reaches over
 * @param columns how many columns it reaches over
 */
public record TableCell(List<PlacedText> lines, int row, int column, int rows, int columns) {

	public TableCell {
		lines = List.copyOf(lines);
	}

	/** Its paragraphs joined, nothing between. */
	public PlacedText text() {
		return PlacedText.join(this.lines);
	}

	public boolean isEmpty() {
		for (PlacedText line : this.lines) {
			if (!Blanks.are(line.text())) {
				return false;
			}
		}
		return true;
	}

	/** The text without any white space, as the name of a column is compared. */
	public String words() {
		return Blanks.remove(text().text());
	}

	TableCell with(PlacedText line) {
		List<PlacedText> longer = new ArrayList<>(this.lines);
		longer.add(line);
		return new TableCell(longer, this.row, this.column, this.rows, this.columns);
	}

}
