package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.extract.pdf.TablePart.Box;
import org.jspecify.annotations.Nullable;

/**
 * Puts a table together from its parts on several pages: a head that comes again is left
 * out, a row that a page end divides is one row, a merged cell reaches on.
 */
final class TableAssembly {

	private static final float SLACK = 6;

	private static final int HIGHEST_HEAD = 3;

	private static final String SENTENCE_ENDS = "。；！？）)";

	private static final Pattern FIGURE = Pattern.compile("[\\d\\s.:：%％≥≤＞＜<>*+-]+");

	private final List<Float> columns;

	private final List<Box> boxes;

	private int rows;

	TableAssembly(TablePart first) {
		this.columns = new ArrayList<>(first.columns());
		this.boxes = new ArrayList<>(first.cells());
		this.rows = first.rows();
	}

	/** Whether a table at the top of the next page may be the rest of this one. */
	boolean goesOnIn(TablePart part) {
		boolean sameWidth = Math.abs(part.columns().get(0) - this.columns.get(0)) < SLACK
				&& Math.abs(last(part.columns()) - last(this.columns)) < SLACK;
		boolean sameColumns = part.columns().stream().allMatch((edge) -> near(this.columns, edge))
				|| this.columns.stream().allMatch((edge) -> near(part.columns(), edge));
		return sameWidth && (sameColumns || headHeight(part) > 0);
	}

	private static boolean near(List<Float> edges, float edge) {
		return edges.stream().anyMatch((other) -> Math.abs(edge - other) < SLACK);
	}

	private static float last(List<Float> edges) {
		return edges.get(edges.size() - 1);
	}

	void add(TablePart part) {
		part.columns().stream().filter((edge) -> !near(this.columns, edge)).toList().forEach(this.columns::add);
		this.columns.sort(null);
		int head = headHeight(part);
		List<Box> first = rowOf(part.cells(), head);
		boolean divided = part.rows() > head && isRestOfLastRow(first);
		int shift = this.rows - head - (divided ? 1 : 0);
		if (!divided) {
			first = reachOn(first);
		}
		for (Box box : part.cells()) {
			if (box.row() < head) {
				continue;
			}
			if (divided && box.row() == head) {
				append(box);
			}
			else if (box.row() > head || first.contains(box)) {
				this.boxes.add(new Box(box.row() + shift, box.reach(), box.left(), box.right(), box.lines()));
			}
		}
		this.rows += part.rows() - head - (divided ? 1 : 0);
	}

	private int headHeight(TablePart part) {
		int height = 0;
		while (height < HIGHEST_HEAD && height < part.rows() - 1 && !words(part.cells(), height).isBlank()
				&& words(part.cells(), height).equals(words(this.boxes, height))) {
			height++;
		}
		return height;
	}

	private static String words(List<Box> boxes, int row) {
		StringBuilder words = new StringBuilder();
		rowOf(boxes, row).forEach((box) -> words.append(box.words()).append(' '));
		return words.toString();
	}

	private static List<Box> rowOf(List<Box> boxes, int row) {
		return boxes.stream().filter((box) -> box.row() == row).toList();
	}

	// Its number stands on one of the pages only, and each cell that has words on both
	// was
	// not finished on the first.
	private boolean isRestOfLastRow(List<Box> row) {
		if (row.size() < 2 || row.stream().allMatch(Box::isEmpty)) {
			return false;
		}
		boolean goesOn = false;
		for (Box box : row) {
			Box above = above(box);
			if (above == null || (box == row.get(0) && !box.isEmpty() && !above.isEmpty())) {
				return false;
			}
			if (!box.isEmpty() && !above.isEmpty()) {
				if (isFinished(above.words())) {
					return false;
				}
				goesOn = true;
			}
		}
		return goesOn;
	}

	private static boolean isFinished(String words) {
		return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 || FIGURE.matcher(words).matches();
	}

	private @Nullable Box above(Box box) {
		return this.boxes.stream()
			.filter((other) -> other.row() + other.reach() == this.rows && Math.abs(other.left() - box.left()) < SLACK
					&& Math.abs(other.right() - box.right()) < SLACK)
			.findFirst()
			.orElse(null);
	}

	private void append(Box box) {
		Box above = above(box);
		if (above != null) {
			List<TextLine> lines = new ArrayList<>(above.lines());
			lines.addAll(box.lines());
			this.boxes.set(this.boxes.indexOf(above),
					new Box(above.row(), above.reach() + box.reach() - 1, above.left(), above.right(), lines));
		}
	}

	// Empty cells at the left of the first row belong to the merged cells above.
	private List<Box> reachOn(List<Box> row) {
		List<Box> own = new ArrayList<>(row);
		boolean words = row.stream().anyMatch((box) -> !box.isEmpty());
		while (words && !own.isEmpty() && own.get(0).isEmpty()) {
			Box above = above(own.get(0));
			if (above == null || above.isEmpty()) {
				break;
			}
			this.boxes.set(this.boxes.indexOf(above), new Box(above.row(), above.reach() + own.get(0).reach(),
					above.left(), above.right(), above.lines()));
			own.remove(0);
		}
		return own;
	}

	/** The cells as paragraphs; the table has the given number in the document. */
	List<Paragraph> paragraphs(int number) {
		Map<String, Float> widest = new HashMap<>();
		float padding = 8;
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
		return Math.round(box.left() / SLACK) + "-" + Math.round(box.right() / SLACK);
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
