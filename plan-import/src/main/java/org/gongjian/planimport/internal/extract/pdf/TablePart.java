package org.gongjian.planimport.internal.extract.pdf;

import java.util.List;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param top its upper edge
 * @param columns where its columns begin, and where the last one ends
 * @param rows how many rows it has
 * @param cells its cells, row by row from left to right
 */
record TablePart(float top, List<Float> columns, int rows, List<Box> cells) implements PageElement {

	/**
	 * A cell by its edges.
	 *
	 * @param row its row, from 0
	 * @param reach how many rows it reaches over
	 * @param left its left edge
	 * @param right its right edge
	 * @param lines its lines
	 */
	record Box(int row, int reach, float left, float right, List<TextLine> lines) {

		String words() {
			StringBuilder words = new StringBuilder();
			this.lines.forEach((line) -> words.append(line.text()));
			return words.toString();
		}

		boolean isEmpty() {
			return this.lines.isEmpty();
		}

	}

}
