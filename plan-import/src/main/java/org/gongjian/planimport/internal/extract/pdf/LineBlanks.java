package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * Finds out which gaps of a line are blanks of its text. Gaps between all Chinese
 * characters of a line, or beside figures, are a matter of layout; single wide ones stand
 * for a blank.
 */
final class LineBlanks {

	private static final String MARKS = TextLine.CLOSING + TextLine.OPENING;

	private static final float NARROW = 0.2F;

	private static final float WIDE = 0.6F;

	private LineBlanks() {
	}

	/** The text of characters that stand in a line. */
	static String textOf(List<Glyph> glyphs) {
		List<Glyph> printed = new ArrayList<>();
		BitSet blanks = new BitSet();
		for (Glyph glyph : glyphs) {
			if (is(glyph)) {
				blanks.set(printed.size());
			}
			else {
				printed.add(glyph);
			}
		}
		int spaced = 0;
		for (int i = 1; i < printed.size(); i++) {
			spaced += (gap(printed, i) > NARROW && !isLatinWord(printed, i)) ? 1 : 0;
		}
		boolean wide = spaced > 2 && spaced * 3 > printed.size();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < printed.size(); i++) {
			boolean blank = i > 0 && isBlankBefore(printed, i, blanks.get(i), wide);
			text.append(blank ? " " : "").append(printed.get(i).text());
		}
		return text.toString();
	}

	// Programs leave a little room between Chinese characters and figures by themselves.
	private static boolean isBlankBefore(List<Glyph> glyphs, int index, boolean printed, boolean wide) {
		float gap = gap(glyphs, index);
		if (isLatinWord(glyphs, index)) {
			return gap > NARROW;
		}
		if (!isLatin(glyphs.get(index)) && !isLatin(glyphs.get(index - 1))) {
			return gap > (wide ? 1 : (printed ? NARROW : WIDE)) && !isAtMark(glyphs, index);
		}
		return printed || gap > WIDE;
	}

	private static boolean isLatinWord(List<Glyph> glyphs, int index) {
		return isLatin(glyphs.get(index - 1)) && isLatin(glyphs.get(index));
	}

	// In parts of the size of the characters.
	private static float gap(List<Glyph> glyphs, int index) {
		Glyph before = glyphs.get(index - 1);
		return (glyphs.get(index).x() - before.right()) / Math.max(before.size(), 1);
	}

	private static boolean isAtMark(List<Glyph> glyphs, int index) {
		return MARKS.contains(glyphs.get(index).text()) || MARKS.contains(glyphs.get(index - 1).text());
	}

	static boolean is(Glyph glyph) {
		return Blanks.strip(glyph.text()).isEmpty();
	}

	static boolean isLatin(Glyph glyph) {
		char first = glyph.text().charAt(0);
		return first < 0x250 && Character.isLetterOrDigit(first);
	}

}
