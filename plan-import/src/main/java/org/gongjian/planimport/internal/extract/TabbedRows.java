package org.gongjian.planimport.internal.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows copied out of a spreadsheet, as they stand in pasted text: lines one after the
 * other that tabs divide into equally many cells, and pieces of rows among them. A cell
 * with a line end or a quotation mark stands in quotation marks.
 */
final class TabbedRows {

	private TabbedRows() {
	}

	/**
	 * The rows that begin at a line; none where no table begins. The cells of a quoted
	 * line that goes over several count as one.
	 */
	static Found at(List<String> lines, int from) {
		List<String> first = cells(lines, from);
		if (first.size() < 2 || lines.get(from).startsWith("\t")) {
			return new Found(List.of(), from);
		}
		RowPieces table = new RowPieces(first);
		int next = endOfRow(lines, from);
		while (next < lines.size()) {
			List<String> cells = cells(lines, next);
			boolean opens = !lines.get(next).startsWith("\t");
			if (cells.size() == table.width() && (opens || table.width() > 2)) {
				table.row(cells);
			}
			else if (!table.piece(cells, below(lines, next))) {
				break;
			}
			next = endOfRow(lines, next);
		}
		List<List<String>> rows = table.rows();
		return (rows.size() > 1) ? new Found(rows, next) : new Found(List.of(), from);
	}

	private static List<String> cells(List<String> lines, int from) {
		return cells(String.join("\n", lines.subList(from, endOfRow(lines, from))));
	}

	private static int below(List<String> lines, int line) {
		boolean row = line + 1 < lines.size() && !lines.get(line + 1).startsWith("\t");
		return row ? cells(lines, line + 1).size() : 0;
	}

	// A row goes on while a cell that opened with a quotation mark is not closed.
	private static int endOfRow(List<String> lines, int from) {
		int end = from;
		boolean open = false;
		while (end < lines.size() && end - from < 50) {
			String line = lines.get(end++);
			for (int i = 0; i < line.length(); i++) {
				boolean begin = (i == 0 && end == from + 1) || (i > 0 && line.charAt(i - 1) == '\t');
				if (line.charAt(i) == '"' && (open || begin)) {
					open = !open;
				}
			}
			if (!open) {
				return end;
			}
			if (line.indexOf('\t') < 0 && end == from + 1) {
				break;
			}
		}
		return from + 1;
	}

	private static List<String> cells(String row) {
		List<String> cells = new ArrayList<>();
		int begin = 0;
		boolean quoted = false;
		for (int i = 0; i <= row.length(); i++) {
			if (i < row.length() && row.charAt(i) == '"' && (quoted || i == begin)) {
				quoted = !quoted;
			}
			else if (i == row.length() || (row.charAt(i) == '\t' && !quoted)) {
				cells.add(unquoted(row.substring(begin, i)));
				begin = i + 1;
				quoted = false;
			}
		}
		return cells;
	}

	private static String unquoted(String cell) {
		boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
		return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
	}

	/**
	 * What was found.
	 *
	 * @param rows the cells of each row
	 * @param end the line after the last row
	 */
	record Found(List<List<String>> rows, int end) {

	}

}
