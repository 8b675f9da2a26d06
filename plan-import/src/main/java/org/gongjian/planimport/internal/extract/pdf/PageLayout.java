package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a page into lines, framed texts and tables, from top to bottom.
 */
final class PageLayout {

	/** Smaller frames are drawn around a word, not around text. */
	private static final float SMALLEST = 60;

	/** A frame around nearly the whole page is an ornament. */
	private static final float PAGE_SHARE = 0.85F;

	private PageLayout() {
	}

	static List<PageElement> of(PdfPage page) {
		List<RuledArea> areas = RuledArea.of(page.rules());
		List<PageElement> elements = new ArrayList<>();
		List<Glyph> left = new ArrayList<>(page.glyphs());
		for (RuledArea area : areas) {
			if (isFrameOfThePage(area, page, areas) || area.width() < SMALLEST) {
				continue;
			}
			List<Glyph> inside = left.stream().filter(area::holds).toList();
			if (inside.stream().anyMatch((glyph) -> !glyph.text().isBlank())) {
				elements.add(RuledCells.of(area, inside));
				left.removeIf(area::holds);
			}
		}
		elements.addAll(TextLine.of(left));
		elements.sort(Comparator.comparingDouble(PageElement::top));
		return elements;
	}

	private static boolean isFrameOfThePage(RuledArea area, PdfPage page, List<RuledArea> areas) {
		return area.columns().size() == 2
				&& (area.height() > page.height() * PAGE_SHARE || areas.stream().anyMatch(area::holds));
	}

}
