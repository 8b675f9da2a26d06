package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.Paragraph;

/**
 * Reads a table of a docx. Rows and cells that a tracked change has removed are left out.
 */
final class TableReader {

	private static final int MOST_COLUMNS = 500;

	/** The width of a column for which the file gives none. */
	private static final int USUAL_WIDTH = 1000;

	private final WordXml xml;

	private final WordDocument document;

	private final Fields fields;

	private final TableGrid grid = new TableGrid();

	/** Where each column of the file's own grid begins. */
	private final List<Integer> borders = new ArrayList<>(List.of(0));

	private int column;

	private boolean isRowDeleted;

	private TableReader(WordXml xml, WordDocument document, Fields fields) {
		this.xml = xml;
		this.document = document;
		this.fields = fields;
	}

	static List<Paragraph> read(WordXml xml, WordDocument document, Fields fields) {
		int table = document.story.nextTable();
		TableReader reader = new TableReader(xml, document, fields);
		xml.children(reader::part);
		return reader.grid.paragraphs(table);
	}

	private void part(String name) {
		switch (name) {
			case "tblGrid" -> this.xml.children(this::gridColumn);
			case "tr" -> {
				this.column = 0;
				this.isRowDeleted = false;
				this.grid.row();
				this.xml.children(this::part);
			}
			case "trPr" -> this.xml.children(this::rowProperty);
			case "tc" -> cell();
			case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> this.xml.children(this::part);
			default -> {
			}
		}
	}

	private void gridColumn(String name) {
		if (name.equals("gridCol") && this.borders.size() <= MOST_COLUMNS) {
			addColumn(Math.min(this.xml.number("w", USUAL_WIDTH), 100_000));
		}
	}

	private void addColumn(int width) {
		this.borders.add(this.borders.get(this.borders.size() - 1) + ((width > 0) ? width : USUAL_WIDTH));
	}

	private void rowProperty(String name) {
		switch (name) {
			case "gridBefore" -> this.column += span(this.xml.number("val", 0));
			case "del" -> this.isRowDeleted = true;
			default -> {
			}
		}
	}

	private void cell() {
		CellProperties cell = new CellProperties();
		List<Paragraph> paragraphs = this.document.story
			.apart(() -> BlockReader.readCell(this.xml, this.document, this.fields, () -> cell.read(this.xml)));
		int left = border(this.column);
		this.column += span(Math.max(1, cell.columns));
		int right = border(this.column);
		if (this.isRowDeleted || cell.isDeleted) {
			return;
		}
		if (cell.isContinuedFromLeft) {
			this.grid.extend(right);
		}
		else {
			this.grid.cell(left, right, cell.isContinuedFromAbove, paragraphs);
		}
	}

	private static int span(int columns) {
		return Math.max(0, Math.min(columns, MOST_COLUMNS));
	}

	private int border(int column) {
		int known = Math.min(column, MOST_COLUMNS);
		while (this.borders.size() <= known) {
			addColumn(USUAL_WIDTH);
		}
		return this.borders.get(known);
	}

	private static final class CellProperties {

		private int columns = 1;

		private boolean isContinuedFromAbove;

		private boolean isContinuedFromLeft;

		private boolean isDeleted;

		private void read(WordXml xml) {
			xml.children((name) -> {
				switch (name) {
					case "gridSpan" -> this.columns = xml.number("val", 1);
					case "vMerge" -> this.isContinuedFromAbove = !"restart".equals(xml.value());
					case "hMerge" -> this.isContinuedFromLeft = !"restart".equals(xml.value());
					case "cellDel" -> this.isDeleted = true;
					default -> {
					}
				}
			});
		}

	}

}
