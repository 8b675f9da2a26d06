package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.extract.pdf.TablePart.Box;

/**
 * Writes down a table cell by cell. A line of a cell goes on in the next one if nothing
 * more had room in it.
 */
final class TableText {

	private static final float NEAR = 6;

	private static final float WIDEST_PADDING = 8;

	private final List<Float> columns;

	private final List<Box> boxes;

	TableText(List<Float> columns, List<Box> boxes) {
		this.columns = columns;
		this.boxes = new ArrayList<>(boxes);
	}

	List<Paragraph> paragraphs(int number) {
		Map<String, Float> widest = new HashMap<>();
		float padding = WIDEST_PADDING;
		for (Box box : this.boxes) {
			for (TextLine line : box.lines()) {
				widest.merge(column(box), line.width(), Math::max);
				padding = Math.max(1, Math.min(padding, line.left() - box.left()));
			}
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		this.boxes.sort((one, other) -> (one.row() != other.row()) ? Integer.compare(one.row(), other.row())
				: Float.compare(one.left(), other.left()));
		for (Box box : this.boxes) {
			int column = indexOf(box.left());
			Cell cell = new Cell(number, box.row(), column, box.reach(), Math.max(1, indexOf(box.right()) - column));
			float room = Math.max(widest.getOrDefault(column(box), 0F), box.right() - box.left() - 2 * padding);
			texts(box, room).forEach((text) -> paragraphs.add(Paragraph.in(cell, text)));
		}
		return paragraphs;
	}

	private static String column(Box box) {
		return Math.round(box.left() / NEAR) + "-" + Math.round(box.right() / NEAR);
	}

	private int indexOf(float edge) {
		int nearest = 0;
		for (int i = 1; i < this.columns.size(); i++) {
			nearest = (Math.abs(this.columns.get(i) - edge) < Math.abs(this.columns.get(nearest) - edge)) ? i : nearest;
		}
		return nearest;
	}

	// Lines of a cell stand at its left or in its middle, so only their length counts.
	private static List<String> texts(Box box, float room) {
		List<String> texts = new ArrayList<>();
		TextLine last = null;
		for (TextLine line : box.lines()) {
			if (last != null && (last.width() + line.firstUnit() > room + 0.5F
					|| (last.isOpen() && last.width() > LineJoiner.NEARLY_FULL * room))) {
				texts.set(texts.size() - 1, texts.get(texts.size() - 1) + line.text());
			}
			else {
				texts.add(line.text());
			}
			last = line;
		}
		return texts.isEmpty() ? List.of("") : texts;
	}

}
