package org.gongjian.app.importing.original;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.planimport.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the original text as it reads: paragraphs one below the other, a table, or
 * the cells of a table whose rows are not known.
 *
 * @param paragraphs the paragraphs; none of a table
 * @param loose whether the paragraphs are cells
 * @param rows the rows of a table
 */
public record SourceBlock(List<SourceParagraph> paragraphs, boolean loose, List<List<SourceCell>> rows) {

	/** The text as far as it is shown. */
	public static List<SourceBlock> all(List<SourceParagraph> text, DocumentLayout layout) {
		List<SourceBlock> blocks = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= text.size(); i++) {
			if (i == text.size()
					|| table(layout.cell(text.get(i).number())) != table(layout.cell(text.get(start).number()))) {
				blocks.add(of(text.subList(start, i), text.get(start).number(), layout));
				start = i;
			}
		}
		return blocks;
	}

	private static SourceBlock of(List<SourceParagraph> paragraphs, int first, DocumentLayout layout) {
		Cell cell = layout.cell(first);
		if (cell == null || !cell.isPlaced()) {
			return new SourceBlock(paragraphs, cell != null, List.of());
		}
		SourceTable table = new SourceTable();
		paragraphs.forEach((paragraph) -> table.add(layout.cell(paragraph.number()), paragraph));
		return new SourceBlock(List.of(), false, table.rows());
	}

	/** The table of a cell; a number of its own for loose cells and for none. */
	private static int table(@Nullable Cell cell) {
		if (cell == null) {
			return -2;
		}
		return cell.isPlaced() ? cell.table() : -1;
	}

	/**
	 * A cell of a table.
	 *
	 * @param rows how many rows it reaches over
	 * @param columns how many columns it reaches over
	 * @param paragraphs what stands in it
	 */
	public record SourceCell(int rows, int columns, List<SourceParagraph> paragraphs) {

	}

}
