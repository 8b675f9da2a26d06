package org.gongjian.planimport.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose columns stand below each other on a console, where a Chinese character takes
 * two places. A cell that is too wide is cut.
 */
final class ConsoleTable {

	private static final String GAP = "  ";

	private final List<String> titles;

	private final List<Integer> widest;

	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * A table without rows.
	 * @param titles what stands above the columns
	 * @param widest how many places each may take
	 */
	ConsoleTable(List<String> titles, List<Integer> widest) {
		this.titles = titles;
		this.widest = widest;
	}

	void add(String... cells) {
		List<String> row = new ArrayList<>();
		for (int i = 0; i < cells.length; i++) {
			row.add(cut(Texts.printable(cells[i]), this.widest.get(i)));
		}
		this.rows.add(row);
	}

	/** The titles and the rows; nothing if there is no row. */
	List<String> lines() {
		if (this.rows.isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add(line(this.titles));
		this.rows.forEach((row) -> lines.add(line(row)));
		return lines;
	}

	private String line(List<String> cells) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.size(); i++) {
			String cell = cells.get(i);
			line.append(GAP).append(cell).append(" ".repeat(width(i) - width(cell)));
		}
		return line.toString().stripTrailing();
	}

	private int width(int column) {
		int rows = this.rows.stream().mapToInt((row) -> width(row.get(column))).max().orElse(0);
		return Math.max(rows, width(this.titles.get(column)));
	}

	private static String cut(String words, int most) {
		if (width(words) <= most) {
			return words;
		}
		int end = 0;
		int width = 0;
		while (width + places(words.codePointAt(end)) < most) {
			width += places(words.codePointAt(end));
			end = words.offsetByCodePoints(end, 1);
		}
		return words.substring(0, end) + "…";
	}

	static int width(String words) {
		return words.codePoints().map(ConsoleTable::places).sum();
	}

	// East Asian wide: ideographs, kana, their punctuation and the full-width forms.
	private static int places(int character) {
		return ((character >= 0x2E80 && character <= 0xA4CF) || (character >= 0xAC00 && character <= 0xD7A3)
				|| (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFE6F)
				|| (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6)
				|| character >= 0x20000) ? 2 : 1;
	}

}
