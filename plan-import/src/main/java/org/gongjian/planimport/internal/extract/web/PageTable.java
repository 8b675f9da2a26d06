package org.gongjian.planimport.internal.extract.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.Cell;
import org.jsoup.nodes.Element;

/**
 * Places the cells of a table that holds data. A table that only arranges the page, with
 * a single column or another table inside, is no such table.
 */
final class PageTable {

	private static final int WIDEST = 500;

	private PageTable() {
	}

	static boolean isLayout(Element table) {
		if (table.selectFirst("table table") != null) {
			return true;
		}
		return rows(table).stream().allMatch((row) -> cells(row).size() < 2);
	}

	/** Where each cell stands, by its element. */
	static Map<Element, Cell> cells(Element table, int number) {
		Map<Element, Cell> places = new IdentityHashMap<>();
		List<Element> rows = rows(table);
		int[] taken = new int[WIDEST];
		for (int row = 0; row < rows.size(); row++) {
			int column = 0;
			for (Element cell : cells(rows.get(row))) {
				while (column < WIDEST && taken[column] > row) {
					column++;
				}
				if (column == WIDEST) {
					break;
				}
				int columns = Math.min(span(cell, "colspan"), WIDEST - column);
				int rowspan = cell.attr("rowspan").trim().equals("0") ? rows.size() : span(cell, "rowspan");
				int reach = Math.min(rowspan, rows.size() - row);
				for (int i = column; i < column + columns; i++) {
					taken[i] = row + reach;
				}
				places.put(cell, new Cell(number, row, column, reach, columns));
				column += columns;
			}
		}
		return places;
	}

	private static int span(Element cell, String name) {
		try {
			return Math.max(1, Integer.parseInt(cell.attr(name).trim()));
		}
		catch (NumberFormatException ex) {
			return 1;
		}
	}

	private static List<Element> rows(Element table) {
		List<Element> rows = new ArrayList<>();
		for (Element child : table.children()) {
			if (child.nameIs("tr")) {
				rows.add(child);
			}
			else {
				child.children().stream().filter((row) -> row.nameIs("tr")).forEach(rows::add);
			}
		}
		return rows;
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter((cell) -> cell.nameIs("td") || cell.nameIs("th")).toList();
	}

}
