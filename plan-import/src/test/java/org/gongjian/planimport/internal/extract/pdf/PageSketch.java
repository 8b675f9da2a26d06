package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as a test draws it: A4, margins at 80 and 520, 26 lines of 28 points from 130
 * on; Chinese characters are as wide as they are high, others half as wide.
 */
final class PageSketch {

	static final float LEFT = 80;

	/** Full lines hold 27 characters of 16 points and end at 512. */
	static final int FULL = 27;

	private static final float SIZE = 16;

	private final List<Glyph> glyphs = new ArrayList<>();

	private final List<Rule> rules = new ArrayList<>();

	private float y = 130;

	/** A line at the left margin; blanks at its beginning indent it. */
	PageSketch line(String text) {
		return line(LEFT, SIZE, text);
	}

	PageSketch line(float x, float size, String text) {
		at(x, this.y, size, text);
		this.y += 28;
		return this;
	}

	PageSketch lines(String... texts) {
		for (String text : texts) {
			line(text);
		}
		return this;
	}

	PageSketch at(float x, float top, float size, String text) {
		float place = x;
		for (char c : text.toCharArray()) {
			float width = (c < 0x250) ? size / 2 : size;
			this.glyphs.add(new Glyph(String.valueOf(c), place, top, width, size));
			place += width;
		}
		return this;
	}

	PageSketch across(float y, float from, float to) {
		this.rules.add(new Rule(true, y, from, to));
		return this;
	}

	PageSketch down(float x, float from, float to) {
		this.rules.add(new Rule(false, x, from, to));
		return this;
	}

	/** A grid of closed cells, 40 high, one line of text in each; texts go row by row. */
	PageSketch table(float top, float[] columns, String... texts) {
		int width = columns.length - 1;
		int rows = texts.length / width;
		for (int i = 0; i <= rows; i++) {
			across(top + 40 * i, columns[0], columns[width]);
		}
		for (float column : columns) {
			down(column, top, top + 40 * rows);
		}
		for (int i = 0; i < texts.length; i++) {
			String[] lines = texts[i].split("\n");
			for (int line = 0; line < lines.length; line++) {
				at(columns[i % width] + 5, top + 40 * (i / width) + 14 + 14 * line, 12, lines[line]);
			}
		}
		return this;
	}

	PageSketch number(int number) {
		return at(280, 780, 14, "— " + number + " —");
	}

	PdfPage page() {
		return new PdfPage(595, 842, List.copyOf(this.glyphs), List.copyOf(this.rules));
	}

}
