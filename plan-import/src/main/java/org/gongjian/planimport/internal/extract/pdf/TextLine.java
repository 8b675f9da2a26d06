package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A printed line.
 */
final class TextLine implements PageElement {

	static final String CLOSING = "，。、；：？！）》”’」』】〕〉,.;:?!)]}%％…";

	static final String OPENING = "（《“‘「『【〔〈([{";

	private final List<Glyph> glyphs;

	private final String text;

	TextLine(List<Glyph> glyphs) {
		this.glyphs = glyphs;
		this.text = LineBlanks.textOf(glyphs);
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
		while (!line.isEmpty() && LineBlanks.is(line.get(0))) {
			line.remove(0);
		}
		while (!line.isEmpty() && LineBlanks.is(line.get(line.size() - 1))) {
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
		if (LineBlanks.isLatin(this.glyphs.get(end))) {
			while (end < this.glyphs.size() - 1 && LineBlanks.isLatin(this.glyphs.get(end + 1))) {
				end++;
			}
		}
		while (end < this.glyphs.size() - 1 && CLOSING.contains(this.glyphs.get(end + 1).text())) {
			end++;
		}
		return this.glyphs.get(end).right() - left();
	}

}
