package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * Page numbers and the lines that are printed at the same place on several pages.
 */
final class PageFurniture {

	private static final Pattern NUMBER = Pattern
		.compile("[—–－·•~-]{0,4}第?\\d{1,4}页?(?:[/／]\\d{1,4}|[，,]?共\\d{1,4}页)?[—–－·•~-]{0,4}");

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private static final float MARGIN = 0.15F;

	/** How many lines a running head may have. */
	private static final int LINES = 2;

	private static final int FEWEST = 3;

	private static final float SHARE = 0.2F;

	private PageFurniture() {
	}

	/** The pages without it. */
	static List<List<PageElement>> removed(List<PdfPage> pages, List<List<PageElement>> elements) {
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < elements.size(); i++) {
			for (TextLine line : atEdges(pages.get(i), elements.get(i))) {
				seen.merge(key(pages.get(i), line), 1, Integer::sum);
			}
		}
		double often = Math.max(FEWEST, elements.size() * SHARE);
		List<List<PageElement>> kept = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			PdfPage page = pages.get(i);
			List<TextLine> furniture = atEdges(page, elements.get(i)).stream()
				.filter((line) -> NUMBER.matcher(Blanks.remove(line.text())).matches()
						|| seen.getOrDefault(key(page, line), 0) >= often)
				.toList();
			kept.add(elements.get(i).stream().filter((element) -> !furniture.contains(element)).toList());
		}
		return kept;
	}

	private static List<TextLine> atEdges(PdfPage page, List<PageElement> elements) {
		List<TextLine> lines = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			boolean outer = i < LINES || i >= elements.size() - LINES;
			if (outer && elements.get(i) instanceof TextLine line
					&& (line.baseLine() < page.height() * MARGIN || line.baseLine() > page.height() * (1 - MARGIN))) {
				lines.add(line);
			}
		}
		return lines;
	}

	// Heads of odd and even pages may stand at different sides, but at one height.
	private static String key(PdfPage page, TextLine line) {
		return Math.round(line.baseLine() / 4) + (line.baseLine() < page.height() / 2 ? " top " : " foot ")
				+ DIGITS.matcher(Blanks.remove(line.text())).replaceAll("#");
	}

}
