package org.gongjian.planimport.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.extract.sheet.Grid;
import org.gongjian.planimport.internal.lines.Blanks;

/**
 * A text file: each line that is not blank is a paragraph, a line after a tab is a table
 * cell, which may be empty; lines that tabs divide into equally many cells are the rows
 * of a table.
 */
public final class PlainTextFile {

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029]");

	/** Marks that word processors leave in text they save: [bookmark: page3]. */
	private static final Pattern MARK = Pattern.compile("\\[bookmark:[^\\]\\[]{0,80}\\]");

	private PlainTextFile() {
	}

	public static PlanText read(byte[] content) {
		return of(TextDecoder.decode(content));
	}

	/**
	 * The paragraphs of a text.
	 * @throws UnreadableDocumentException if there are no words in it
	 */
	static PlanText of(String text) {
		List<String> lines = LINE_END.splitAsStream(text).toList();
		List<Paragraph> paragraphs = new ArrayList<>();
		int tables = 0;
		int next = 0;
		while (next < lines.size()) {
			TabbedRows.Found table = TabbedRows.at(lines, next);
			if (!table.rows().isEmpty()) {
				paragraphs.addAll(Grid.ofRows(table.rows()).paragraphs(tables++));
				next = table.end();
				continue;
			}
			Paragraph paragraph = paragraph(lines.get(next++));
			if (paragraph.isCell() || !paragraph.text().isEmpty()) {
				paragraphs.add(paragraph);
			}
		}
		if (paragraphs.stream().allMatch((paragraph) -> paragraph.text().isEmpty())) {
			throw new UnreadableDocumentException(Reason.EMPTY);
		}
		return new PlanText(paragraphs);
	}

	private static Paragraph paragraph(String line) {
		String text = MARK.matcher(line).replaceAll("");
		String words = Blanks.strip(text);
		return text.startsWith("\t") ? Paragraph.in(Cell.LOOSE, words) : Paragraph.of(words);
	}

}
