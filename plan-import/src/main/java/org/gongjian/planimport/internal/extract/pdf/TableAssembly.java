package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
		return new TableText(this.columns, this.boxes).paragraphs(number);
	}

}
