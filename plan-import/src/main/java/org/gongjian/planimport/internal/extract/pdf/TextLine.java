package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * A printed line. Blanks that a program prints between any two Chinese characters are no
 * part of its text; single wide ones are.
 */
final class TextLine implements PageElement {

	private static final String CLOSING = "，。、；：？！）》”’」』】〕〉,.;:?!)]}%％…";

	private static final String OPENING = "（《“‘「『【〔〈([{";

	private final List<Glyph> glyphs;

	private final String text;

	TextLine(List<Glyph> glyphs) {
		this.glyphs = glyphs;
		this.text = textOf(glyphs);
	}

	/** The lines that characters form, from top to bottom. */
	static List<TextLine> of(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::y));
		List<TextLine> lines = new ArrayList<>();
		List<Glyph> line = new ArrayList<>();
		float size = 0;
		for (Glyph glyph : sorted) {
			boolean sameLine = !line.isEmpty()
					&& glyph.y() - line.get(line.size() - 1).y() <= 0.3F * Math.max(size, glyph.size())
					&& glyph.y() - line.get(0).y() <= 0.6F * Math.max(size, glyph.size());
			if (!line.isEmpty() && !sameLine) {
				add(line, lines);
				line = new ArrayList<>();
				size = 0;
			}
			line.add(glyph);
			size = Math.max(size, glyph.size());
		}
		add(line, lines);
		return lines;
	}

	private static void add(List<Glyph> glyphs, List<TextLine> lines) {
		List<Glyph> line = new ArrayList<>();
		glyphs.sort(Comparator.comparingDouble(Glyph::x));
		for (Glyph glyph : glyphs) {
			if (line.isEmpty() || !isPrintedTwice(line.get(line.size() - 1), glyph)) {
				line.add(glyph);
			}
		}
		while (!line.isEmpty() && isBlank(line.get(0))) {
			line.remove(0);
		}
		while (!line.isEmpty() && isBlank(line.get(line.size() - 1))) {
			line.remove(line.size() - 1);
		}
		if (!line.isEmpty()) {
			lines.add(new TextLine(line));
		}
	}

	// Some programs print a character twice, a little aside, to make it bold.
	private static boolean isPrintedTwice(Glyph one, Glyph other) {
		return one.text().equals(other.text()) && other.x() - one.x() < 0.25F * one.width();
	}

	private static boolean isBlank(Glyph glyph) {
		return Blanks.strip(glyph.text()).isEmpty();
	}

	private static String textOf(List<Glyph> glyphs) {
		List<Glyph> printed = glyphs.stream().filter((glyph) -> !isBlank(glyph)).toList();
		int spaced = 0;
		for (int i = 1; i < printed.size(); i++) {
			spaced += (gap(printed, i) > 0.2F) ? 1 : 0;
		}
		boolean wide = spaced * 3 > printed.size() && spaced > 2;
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < printed.size(); i++) {
			boolean latin = i > 0 && isLatin(printed.get(i - 1)) && isLatin(printed.get(i));
			boolean blank = i > 0 && gap(printed, i) > ((latin || !wide) ? 0.2F : 0.8F)
					&& (latin || !closes(printed, i));
			text.append(blank ? " " : "").append(printed.get(i).text());
		}
		return text.toString();
	}

	// In parts of the size of the characters.
	private static float gap(List<Glyph> glyphs, int index) {
		Glyph before = glyphs.get(index - 1);
		return (glyphs.get(index).x() - before.right()) / Math.max(before.size(), 1);
	}

	private static boolean closes(List<Glyph> glyphs, int index) {
		return CLOSING.contains(glyphs.get(index).text()) || CLOSING.contains(glyphs.get(index - 1).text())
				|| OPENING.contains(glyphs.get(index - 1).text()) || OPENING.contains(glyphs.get(index).text());
	}

	private static boolean isLatin(Glyph glyph) {
		char first = glyph.text().charAt(0);
		return first < 0x250 && Character.isLetterOrDigit(first);
	}

	String text() {
		return this.text;
	}

	float left() {
		return this.glyphs.get(0).x();
	}

	float right() {
		return this.glyphs.get(this.glyphs.size() - 1).right();
	}

	float width() {
		return right() - left();
	}

	float baseLine() {
		return this.glyphs.get(0).y();
	}

	@Override
	public float top() {
		return baseLine() - size();
	}

	float size() {
		return (float) this.glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
	}

	/** Whether it breaks off within a sentence. */
	boolean isOpen() {
		char end = this.text.charAt(this.text.length() - 1);
		return !CLOSING.contains(String.valueOf(end)) || end == '，';
	}

	/** The characters at its beginning that no line end may divide. */
	float firstUnit() {
		int end = 0;
		while (end < this.glyphs.size() - 1 && OPENING.contains(this.glyphs.get(end).text())) {
			end++;
		}
		if (isLatin(this.glyphs.get(end))) {
			while (end < this.glyphs.size() - 1 && isLatin(this.glyphs.get(end + 1))) {
				end++;
			}
		}
		while (end < this.glyphs.size() - 1 && CLOSING.contains(this.glyphs.get(end + 1).text())) {
			end++;
		}
		return this.glyphs.get(end).right() - left();
	}

}
