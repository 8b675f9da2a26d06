package org.gongjian.planimport;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a document, or one paragraph in a cell of a table.
 *
 * @param text what is printed, automatic numbers included, without line ends
 * @param heading the level at which the document itself marks it as a heading, from 1; 0
 * where it does not
 * @param cell where it stands in a table; {@code null} outside of tables
 */
public record Paragraph(String text, int heading, @Nullable Cell cell) {

	/** A paragraph of running text. */
	public static Paragraph of(String text) {
		return new Paragraph(text, 0, null);
	}

	/** A heading that the document marks as one. */
	public static Paragraph heading(int level, String text) {
		return new Paragraph(text, level, null);
	}

	/** A paragraph in a table. */
	public static Paragraph in(Cell cell, String text) {
		return new Paragraph(text, 0, cell);
	}

	public boolean isCell() {
		return this.cell != null;
	}

}
