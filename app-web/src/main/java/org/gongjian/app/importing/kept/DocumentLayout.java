package org.gongjian.app.importing.kept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * What a document is besides the words of its paragraphs: headings, tables and footnotes.
 *
 * @param headings the level of each paragraph that the document marks as a heading
 * @param cells table, row, column, rows and columns of each paragraph that stands in a
 * table
 * @param notes the footnotes
 */
public record DocumentLayout(Map<Integer, Integer> headings, Map<Integer, List<Integer>> cells, List<String> notes) {

	/** Of a document of which only the words are known. */
	public static final DocumentLayout PLAIN = new DocumentLayout(Map.of(), Map.of(), List.of());

	public static DocumentLayout of(PlanText text) {
		Map<Integer, Integer> headings = new TreeMap<>();
		Map<Integer, List<Integer>> cells = new TreeMap<>();
		IntStream.range(0, text.paragraphs().size()).forEach((i) -> {
			Paragraph paragraph = text.paragraphs().get(i);
			Cell cell = paragraph.cell();
			if (paragraph.heading() > 0) {
				headings.put(i, paragraph.heading());
			}
			if (cell != null) {
				cells.put(i, List.of(cell.table(), cell.row(), cell.column(), cell.rows(), cell.columns()));
			}
		});
		return new DocumentLayout(headings, cells, text.notes());
	}

	/** The level of a paragraph as a heading; 0 if it is none. */
	public int heading(int paragraph) {
		return this.headings.getOrDefault(paragraph, 0);
	}

	/** Where a paragraph stands in a table; {@code null} outside of tables. */
	public @Nullable Cell cell(int paragraph) {
		List<Integer> cell = this.cells.get(paragraph);
		return (cell == null) ? null : new Cell(cell.get(0), cell.get(1), cell.get(2), cell.get(3), cell.get(4));
	}

}
