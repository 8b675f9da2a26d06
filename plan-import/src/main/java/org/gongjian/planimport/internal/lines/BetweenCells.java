package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;

/**
 * Lines without a tab between the loose cells of a table: a cell may be broken over
 * several lines, and a heading (二、供水) may stand between two rows.
 */
final class BetweenCells {

	/** A cell goes on over a few lines. */
	private static final int LINES = 6;

	private static final String UNFINISHED = "、，,";

	private BetweenCells() {
	}

	/**
	 * Whether a line below a cell goes on in it: another cell follows, or a list is open.
	 */
	static boolean goesOn(List<Paragraph> paragraphs, int index) {
		String before = paragraphs.get(index - 1).text();
		if (!before.isEmpty() && UNFINISHED.indexOf(before.charAt(before.length() - 1)) >= 0) {
			return true;
		}
		Paragraph next = nextCell(paragraphs, index);
		return next != null && !isHeading(paragraphs.get(index).text()) && !TitleLine.is(paragraphs.get(index).text())
				&& !beginsTable(next);
	}

	/** Whether a line is the heading of the rows below it. */
	static boolean isGroup(List<Paragraph> paragraphs, int index) {
		return index + 1 < paragraphs.size() && isLoose(paragraphs.get(index + 1))
				&& isHeading(paragraphs.get(index).text());
	}

	private static @Nullable Paragraph nextCell(List<Paragraph> paragraphs, int index) {
		for (int i = index + 1; i < paragraphs.size() && i <= index + LINES; i++) {
			if (isLoose(paragraphs.get(i))) {
				return paragraphs.get(i);
			}
			if (isHeading(paragraphs.get(i).text())) {
				return null;
			}
		}
		return null;
	}

	private static boolean isLoose(Paragraph paragraph) {
		Cell cell = paragraph.cell();
		return cell != null && !cell.isPlaced();
	}

	private static boolean isHeading(String line) {
		ItemNumber number = ItemNumber.at(line);
		return number != null && number.style().compareTo(NumberStyle.ARABIC) < 0
				&& TitleLine.isHeadingLike(line.substring(number.end()));
	}

	// The first name of a head: what stands before it is no part of the row above.
	private static boolean beginsTable(Paragraph cell) {
		return Blanks.remove(cell.text()).startsWith("序");
	}

}
