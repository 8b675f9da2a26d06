package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.extract.pdf.TablePart.Box;

/**
 * Cuts the characters of a ruled area into its cells. Where the line between two fields
 * is missing they are one cell.
 */
final class RuledCells {

	private final RuledArea area;

	private final int columns;

	private final boolean[] taken;

	private final List<List<Glyph>> fields = new ArrayList<>();

	private RuledCells(RuledArea area, List<Glyph> glyphs) {
		this.area = area;
		this.columns = area.columns().size() - 1;
		int size = this.columns * (area.rows().size() - 1);
		this.taken = new boolean[size];
		for (int i = 0; i < size; i++) {
			this.fields.add(new ArrayList<>());
		}
		for (Glyph glyph : glyphs) {
			int row = indexOf(area.rows(), glyph.middleY());
			this.fields.get(row * this.columns + indexOf(area.columns(), glyph.middleX())).add(glyph);
		}
	}

	/** The area as what it is for a reader: a table or a framed text. */
	static PageElement of(RuledArea area, List<Glyph> glyphs) {
		List<Box> boxes = new RuledCells(area, glyphs).boxes();
		if (boxes.stream().allMatch((box) -> box.left() == area.left() && box.right() == area.right())) {
			return new Frame(area.top(), area.left(), area.right(), boxes.stream().map(Box::lines).toList());
		}
		return new TablePart(area.top(), area.columns(), area.rows().size() - 1, boxes);
	}

	private List<Box> boxes() {
		List<Box> boxes = new ArrayList<>();
		for (int row = 0; row < this.area.rows().size() - 1; row++) {
			for (int column = 0; column < this.columns; column++) {
				if (!this.taken[row * this.columns + column]) {
					boxes.add(box(row, column));
				}
			}
		}
		return boxes;
	}

	private Box box(int row, int column) {
		int right = column + 1;
		while (right < this.columns && !this.area.closedRight(row, right - 1)
				&& !this.taken[row * this.columns + right]) {
			right++;
		}
		int below = row + 1;
		while (below < this.area.rows().size() - 1 && isOpenBelow(below - 1, column, right)) {
			below++;
		}
		List<Glyph> glyphs = new ArrayList<>();
		for (int i = row; i < below; i++) {
			for (int j = column; j < right; j++) {
				this.taken[i * this.columns + j] = true;
				glyphs.addAll(this.fields.get(i * this.columns + j));
			}
		}
		return new Box(row, below - row, this.area.columns().get(column), this.area.columns().get(right),
				TextLine.of(glyphs));
	}

	private boolean isOpenBelow(int row, int from, int to) {
		for (int column = from; column < to; column++) {
			if (this.area.closedBelow(row, column) || this.taken[(row + 1) * this.columns + column]) {
				return false;
			}
		}
		return true;
	}

	private static int indexOf(List<Float> edges, float place) {
		int index = 0;
		while (index < edges.size() - 2 && place >= edges.get(index + 1)) {
			index++;
		}
		return index;
	}

}
