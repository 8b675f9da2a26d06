package org.gongjian.planimport.internal.extract.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lines of running text begin and end.
 *
 * @param left where lines begin that are not indented
 * @param right where full lines end
 * @param leading the usual distance of two lines
 */
record Column(float left, float right, float leading) {

	private static final float USUAL_LEADING = 30;

	/** The column of the running text on pages of one width. */
	static Column of(float pageWidth, Collection<List<PageElement>> pages) {
		List<TextLine> lines = pages.stream()
			.flatMap(List::stream)
			.filter(TextLine.class::isInstance)
			.map(TextLine.class::cast)
			.filter((line) -> line.width() > pageWidth / 2)
			.toList();
		if (lines.isEmpty()) {
			return new Column(pageWidth / 8, pageWidth * 7 / 8, USUAL_LEADING);
		}
		Map<Integer, Integer> begins = new HashMap<>();
		lines.forEach((line) -> begins.merge(Math.round(line.left()), 1, Integer::sum));
		int often = begins.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		// Of the places where lines begin often, the leftmost is the margin.
		int left = begins.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 4 >= often)
			.mapToInt(Map.Entry::getKey)
			.min()
			.orElse(0);
		List<Float> ends = lines.stream().map(TextLine::right).sorted().toList();
		return new Column(left, ends.get(ends.size() * 9 / 10), leading(pages));
	}

	private static float leading(Collection<List<PageElement>> pages) {
		Map<Integer, Integer> distances = new HashMap<>();
		for (List<PageElement> page : pages) {
			for (int i = 1; i < page.size(); i++) {
				if (page.get(i - 1) instanceof TextLine before && page.get(i) instanceof TextLine line) {
					distances.merge(Math.round(line.baseLine() - before.baseLine()), 1, Integer::sum);
				}
			}
		}
		return distances.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((entry) -> Math.max(entry.getKey(), 8F))
			.orElse(USUAL_LEADING);
	}

}
