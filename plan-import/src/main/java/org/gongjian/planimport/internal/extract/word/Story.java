package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * Gathers the paragraphs of a document as they are printed. Those without words are left
 * out.
 */
final class Story {

	/** More than the 5 MB of text that a plan may have. */
	private static final int MOST_CHARACTERS = 6_000_000;

	private static final int MOST_PARAGRAPHS = 500_000;

	private List<Paragraph> paragraphs = new ArrayList<>();

	private int characters;

	private int count;

	private int tables;

	/**
	 * Adds a paragraph, or several where line breaks part it.
	 * @param number its automatic number, empty if it has none
	 */
	void add(String number, CharSequence text, int heading, boolean inCell) {
		String before = number;
		for (String line : LineBreaks.split(text, inCell)) {
			if (!line.isEmpty()) {
				add(new Paragraph(numbered(before, line), heading, null));
				before = "";
			}
		}
		if (!before.isBlank()) {
			add(new Paragraph(before.strip(), heading, null));
		}
	}

	void addAll(List<Paragraph> finished) {
		this.paragraphs.addAll(finished);
	}

	/** What is gathered while something is read that stands apart, such as a cell. */
	List<Paragraph> apart(Runnable reading) {
		List<Paragraph> outside = this.paragraphs;
		this.paragraphs = new ArrayList<>();
		reading.run();
		List<Paragraph> inside = this.paragraphs;
		this.paragraphs = outside;
		return inside;
	}

	/** How many paragraphs were read so far. */
	int count() {
		return this.count;
	}

	int nextTable() {
		return this.tables++;
	}

	/**
	 * All paragraphs. Tables are counted as they come, without those that were frames.
	 */
	List<Paragraph> paragraphs() {
		Map<Integer, Integer> numbers = new HashMap<>();
		List<Paragraph> numbered = new ArrayList<>(this.paragraphs.size());
		for (Paragraph paragraph : this.paragraphs) {
			Cell cell = paragraph.cell();
			if (cell != null) {
				int table = numbers.computeIfAbsent(cell.table(), (key) -> numbers.size());
				Cell counted = new Cell(table, cell.row(), cell.column(), cell.rows(), cell.columns());
				numbered.add(new Paragraph(paragraph.text(), paragraph.heading(), counted));
			}
			else {
				numbered.add(paragraph);
			}
		}
		return numbered;
	}

	private void add(Paragraph paragraph) {
		this.characters += paragraph.text().length();
		if (this.characters > MOST_CHARACTERS || ++this.count > MOST_PARAGRAPHS) {
			throw new UnreadableDocumentException(Reason.TOO_LARGE);
		}
		this.paragraphs.add(paragraph);
	}

	// 12. and 2020年 are not to become 12.2020年.
	private static String numbered(String number, String line) {
		boolean apart = !number.isEmpty() && LineBreaks.isAscii(number.charAt(number.length() - 1))
				&& LineBreaks.isAscii(line.charAt(0));
		return apart ? number + " " + line : number + line;
	}

}
