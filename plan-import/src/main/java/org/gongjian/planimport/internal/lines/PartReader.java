package org.gongjian.planimport.internal.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Divides a document into parts and blocks. A number opens a block inside the nearest
 * block above whose numbers are of an outer style; a line without a number belongs to the
 * block that is open, up to the line that completes it.
 */
public final class PartReader {

	private static final int TITLE_LINES = 3;

	/** So many labels stand one below the other at most. */
	private static final int LABELS = 8;

	private final List<Paragraph> paragraphs;

	private final Predicate<String> completesItem;

	private final Predicate<String> goesOnInItem;

	private final Predicate<String> goesOnInCell;

	private final Problems problems;

	private final Coverage coverage;

	/** The headings without a number that open a list, by their lines. */
	private final Map<Integer, NumberStyle> headings;

	private final BitSet contents;

	private final List<Part> parts = new ArrayList<>();

	private final Deque<Block> open = new ArrayDeque<>();

	private Part part = new Part(null, false);

	private boolean complete;

	private boolean inTable;

	/** Whether the part is divided into chapters. */
	private boolean chapters;

	private PartReader(List<Paragraph> paragraphs, Predicate<String> completesItem, Predicate<String> goesOnInItem,
			Predicate<String> goesOnInCell, Problems problems, Coverage coverage) {
		this.coverage = coverage;
		this.goesOnInItem = goesOnInItem;
		this.paragraphs = paragraphs;
		this.completesItem = completesItem;
		this.goesOnInCell = goesOnInCell;
		this.problems = problems;
		this.contents = ContentsList.in(paragraphs);
		this.headings = ListHeadings.in(paragraphs, goesOnInItem);
		begin(null);
	}

	/**
	 * The parts of a document.
	 * @param completesItem whether a text ends as an item ends, with its units
	 * @param goesOnInItem whether a line belongs to a complete item all the same
	 * @param goesOnInCell whether a line between cells goes on in the cell before
	 */
	public static List<Part> read(List<Paragraph> paragraphs, Predicate<String> completesItem,
			Predicate<String> goesOnInItem, Predicate<String> goesOnInCell, Problems problems, Coverage coverage) {
		PartReader reader = new PartReader(paragraphs, completesItem, goesOnInItem, goesOnInCell, problems, coverage);
		for (int i = 0; i < paragraphs.size(); i++) {
			reader.read(i, paragraphs.get(i));
		}
		return List.copyOf(reader.parts);
	}

	private void begin(@Nullable PlacedText title) {
		this.part = new Part(title, title != null && isAnnex(title));
		this.parts.add(this.part);
		this.open.clear();
		this.open.push(this.part.root());
		this.complete = false;
		this.chapters = false;
	}

	private void read(int index, Paragraph paragraph) {
		String text = paragraph.text();
		PlacedText line = PlacedText.of(index, text, 0);
		Cell cell = paragraph.cell();
		if (cell != null && !BoxTitle.is(text)) {
			this.part.add(cell, line, this.open.element());
			this.inTable = !cell.isPlaced();
			return;
		}
		if (Furniture.is(text) || this.contents.get(index)) {
			this.coverage.mark(index);
			return;
		}
		boolean afterCell = this.inTable;
		this.inTable = false;
		if (afterCell && BetweenCells.isGroup(this.paragraphs, index)) {
			this.part.add(Cell.LOOSE, line, this.open.element());
			this.inTable = true;
			return;
		}
		if (afterCell && (BetweenCells.goesOn(this.paragraphs, index)
				|| (ItemNumber.at(text) == null && this.goesOnInCell.test(text)))) {
			this.part.goOnInCell(line);
			this.inTable = true;
			return;
		}
		for (PlacedText item : InlineItems.split(line, this.completesItem)) {
			read(index, item, paragraph.heading());
		}
	}

	private void read(int index, PlacedText line, int level) {
		String text = line.text();
		ItemNumber number = ItemNumber.at(text);
		if (number != null) {
			open(new Block(number, number.style(), line.part(number.end(), text.length())));
		}
		else if (isBulletItem(index, text)) {
			open(new Block(null, NumberStyle.BULLET, line.part(Bullet.end(text), text.length())));
		}
		else if (this.headings.containsKey(index)) {
			open(new Block(null, this.headings.get(index), line));
		}
		else if (TitleLine.is(text)) {
			begin(line);
		}
		else if (BoxTitle.is(text)) {
			open(new Block(null, inChapter() ? NumberStyle.SECTION : NumberStyle.HAN_IN_PARENTHESES, line));
		}
		else if (isUnnumberedHeading(text)) {
			this.problems.add(DraftProblem.Kind.HEADING_WITHOUT_NUMBER, line.span(), text);
			open(new Block(null, inChapter() ? NumberStyle.SECTION : NumberStyle.HAN, line));
		}
		else if (closesList(index, text)) {
			closeList();
			append(line);
		}
		else if ((!this.complete || this.goesOnInItem.test(text) || ListLabel.goesOn(text))
				&& !isTitleBegin(index, text)) {
			append(line);
		}
		else if (this.complete && this.completesItem.test(text)) {
			open(new Block(null, this.open.element().style(), line));
		}
	}

	private void open(Block block) {
		this.chapters = this.chapters || block.style() == NumberStyle.CHAPTER;
		while (this.open.size() > 1 && !holds(this.open.element(), block)) {
			this.open.pop();
		}
		this.open.element().add(block);
		this.open.push(block);
		this.complete = this.completesItem.test(block.heading().text());
	}

	private static boolean holds(Block outer, Block inner) {
		return outer.style().compareTo(inner.style()) < 0 || outer.listsInside(inner);
	}

	private void append(PlacedText line) {
		Block block = this.open.element();
		JoinedLines.report(block, line, this.problems);
		block.add(line);
		this.complete = this.completesItem.test(block.tail().text());
	}

	// Behind a list that a label opened (整改措施：) the next labels belong to all of its
	// items,
	// unless its next item follows them.
	private boolean closesList(int index, String text) {
		Block item = this.open.element();
		if (!this.goesOnInItem.test(text) || item.opensList() || this.open.stream().noneMatch(Block::opensList)) {
			return false;
		}
		int next = index + 1;
		while (next < this.paragraphs.size() && next < index + LABELS
				&& this.goesOnInItem.test(this.paragraphs.get(next).text())) {
			next++;
		}
		ItemNumber number = (next < this.paragraphs.size()) ? ItemNumber.at(this.paragraphs.get(next).text()) : null;
		return number == null || number.style() != item.style() || number.value() != item.position() + 1;
	}

	private void closeList() {
		while (!this.open.element().opensList()) {
			this.open.pop();
		}
		this.complete = false;
	}

	private boolean inChapter() {
		return this.chapters;
	}

	// Above the title, or the lines that it runs over.
	private boolean isAnnex(PlacedText title) {
		int line = title.span().paragraph() - 1;
		for (int i = line; i >= 0 && i > line - TITLE_LINES; i--) {
			String text = this.paragraphs.get(i).text();
			if (AnnexLine.is(text) || !TitleLine.isHeadingLike(text)) {
				return AnnexLine.is(text);
			}
		}
		return false;
	}

	// —— before a text counts only where the text names its units, or the line below it.
	private boolean isBulletItem(int index, String text) {
		if (Bullet.end(text) == 0) {
			return false;
		}
		boolean labelBelow = index + 1 < this.paragraphs.size()
				&& this.goesOnInItem.test(this.paragraphs.get(index + 1).text());
		return labelBelow || this.completesItem.test(text);
	}

	private boolean isUnnumberedHeading(String text) {
		return SectionKind.isBareHeading(text)
				|| (this.open.element().style() == NumberStyle.CHAPTER && inChapter() && TitleLine.isHeadingLike(text));
	}

	// The first lines of a title that runs over several.
	private boolean isTitleBegin(int index, String text) {
		return TitleLine.isHeadingLike(text) && index + 1 < this.paragraphs.size()
				&& TitleLine.is(this.paragraphs.get(index + 1).text());
	}

}
