package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Reads the paragraphs and tables of a doc, or of a cell in it.
 */
final class OldBlockReader {

	private final OldWordDocument document;

	private final boolean inCell;

	private final OldParagraphReader joined = new OldParagraphReader();

	OldBlockReader(OldWordDocument document, boolean inCell) {
		this.document = document;
		this.inCell = inCell;
	}

	/**
	 * Reads a range.
	 * @param tableLevel how many tables are around it
	 */
	void read(Range range, int tableLevel) {
		int index = 0;
		int count = range.numParagraphs();
		while (index < count) {
			Paragraph paragraph = range.getParagraph(index);
			if (paragraph.isInTable() && paragraph.getTableLevel() > tableLevel) {
				Table table = range.getTable(paragraph);
				table(table);
				index += Math.max(1, table.numParagraphs());
			}
			else {
				paragraph(paragraph);
				index++;
			}
		}
		add("", 0);
	}

	private void paragraph(Paragraph paragraph) {
		if (this.document.isContents(paragraph)) {
			this.joined.readFields(paragraph);
			return;
		}
		boolean isMarkDeleted = this.joined.read(paragraph);
		if (isMarkDeleted) {
			return;
		}
		if (this.joined.isUnseen()) {
			add("", 0);
		}
		else {
			add(this.document.lists.number(paragraph.getIlfo(), paragraph.getIlvl()), this.document.heading(paragraph));
		}
	}

	private void add(String number, int heading) {
		this.document.story.add(number, this.joined.take(), heading, this.inCell);
	}

	private void table(Table table) {
		int number = this.document.story.nextTable();
		TableGrid grid = new TableGrid();
		for (int i = 0; i < table.numRows(); i++) {
			TableRow row = table.getRow(i);
			if (!isDeleted(row)) {
				grid.row();
				for (int j = 0; j < row.numCells(); j++) {
					cell(row.getCell(j), table.getTableLevel(), grid);
				}
			}
		}
		this.document.story.addAll(grid.paragraphs(number));
	}

	private void cell(TableCell cell, int tableLevel, TableGrid grid) {
		List<org.gongjian.planimport.Paragraph> content = new ArrayList<>(
				this.document.story.apart(() -> new OldBlockReader(this.document, true).read(cell, tableLevel)));
		int right = cell.getLeftEdge() + cell.getWidth();
		if (cell.isMerged() && !cell.isFirstMerged()) {
			grid.extend(right);
		}
		else {
			boolean isContinued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
			grid.cell(cell.getLeftEdge(), right, isContinued, content);
		}
	}

	private static boolean isDeleted(TableRow row) {
		CharacterRun end = row.getCharacterRun(row.numCharacterRuns() - 1);
		return end.isMarkedDeleted();
	}

}
