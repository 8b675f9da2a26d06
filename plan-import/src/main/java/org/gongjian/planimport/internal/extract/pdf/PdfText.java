package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a document one after the other, over page ends.
 */
final class PdfText {

	private final Map<Integer, Column> columns = new HashMap<>();

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private LineJoiner joiner = new LineJoiner(0);

	private @Nullable TableAssembly table;

	private @Nullable Frame frame;

	private int tables;

	private float leading = -1;

	private PdfText() {
	}

	static List<Paragraph> of(List<PdfPage> pages) {
		PdfText text = new PdfText();
		List<List<PageElement>> elements = ContentsPages
			.removed(PageFurniture.removed(pages, pages.stream().map(PageLayout::of).toList()));
		Map<Integer, List<List<PageElement>>> byWidth = new HashMap<>();
		for (int i = 0; i < pages.size(); i++) {
			byWidth.computeIfAbsent(Math.round(pages.get(i).width()), (width) -> new ArrayList<>())
				.add(elements.get(i));
		}
		byWidth.forEach((width, some) -> text.columns.put(width, Column.of(width, some)));
		for (int i = 0; i < pages.size(); i++) {
			text.read(elements.get(i), Math.round(pages.get(i).width()));
		}
		text.endTable();
		text.endText();
		return text.paragraphs;
	}

	private void read(List<PageElement> page, int width) {
		Column column = this.columns.getOrDefault(width, new Column(0, width, width));
		for (int i = 0; i < page.size(); i++) {
			PageElement element = page.get(i);
			if (element instanceof TablePart part) {
				read(part, i == 0);
			}
			else if (element instanceof Frame framed) {
				read(framed, i == 0, column);
			}
			else if (element instanceof TextLine line) {
				endTable();
				open(null, column);
				this.joiner.add(line, column.left(), column.right(), i == 0);
			}
		}
	}

	private void read(TablePart part, boolean first) {
		if (first && this.table != null && this.table.goesOnIn(part)) {
			this.table.add(part);
			return;
		}
		endTable();
		endText();
		this.table = new TableAssembly(part);
	}

	private void read(Frame framed, boolean first, Column column) {
		endTable();
		boolean goesOn = first && this.frame != null && Math.abs(this.frame.left() - framed.left()) < 4;
		if (!goesOn) {
			endText();
		}
		open(framed, column);
		List<TextLine> lines = framed.rows().stream().flatMap(List::stream).toList();
		float left = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
		float widest = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
		float right = Math.max(widest, framed.right() - (left - framed.left()));
		boolean newPage = first;
		for (int row = 0; row < framed.rows().size(); row++) {
			if (row > 0) {
				this.joiner.end();
			}
			for (TextLine line : framed.rows().get(row)) {
				this.joiner.add(line, left, right, newPage);
				newPage = false;
			}
		}
	}

	// Running text and framed text do not go on in each other.
	private void open(@Nullable Frame framed, Column column) {
		if ((this.frame == null) != (framed == null)) {
			endText();
		}
		if (this.leading != column.leading()) {
			endText();
			this.joiner = new LineJoiner(column.leading());
			this.leading = column.leading();
		}
		this.frame = framed;
	}

	private void endText() {
		this.joiner.takeAll().stream().map(Paragraph::of).forEach(this.paragraphs::add);
	}

	private void endTable() {
		if (this.table != null) {
			this.paragraphs.addAll(this.table.paragraphs(this.tables++));
			this.table = null;
		}
	}

}
