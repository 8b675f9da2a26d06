package org.gongjian.planimport.internal.extract.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.lines.Blanks;

/**
 * The cells of a sheet that hold words, brought together: rows and columns without words
 * are no part of it. Lines above the table, such as its title, are ordinary paragraphs.
 */
public final class Grid {

	private static final int MOST_CELLS = 400_000;

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

	/** 责任单位 and the like in the head make a table a ledger. */
	private static final Pattern LEDGER = Pattern
		.compile("序号|.{0,6}(?:单位|部门|任务|措施|举措|内容|事项|指标|责任人|领导|时限)(?:[（(].{0,10}[）)])?");

	private final List<GridCell> cells;

	private final int[] rows;

	private final int[] columns;

	private Grid(List<GridCell> cells) {
		this.cells = cells;
		this.rows = cells.stream().mapToInt(GridCell::row).distinct().sorted().toArray();
		this.columns = cells.stream().mapToInt(GridCell::column).distinct().sorted().toArray();
		LedgerSize.check(this.rows.length);
		if ((long) this.rows.length * this.columns.length > MOST_CELLS) {
			throw new UnreadableDocumentException(Reason.TOO_LARGE);
		}
	}

	/** The grid of cells, of which those without words do not count. */
	static Grid of(Stream<GridCell> cells) {
		return new Grid(cells.filter((cell) -> !Blanks.strip(cell.text()).isEmpty()).toList());
	}

	/** The grid of rows in which each value is a cell. */
	public static Grid ofRows(List<List<String>> rows) {
		List<GridCell> cells = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				cells.add(new GridCell(row, column, 1, 1, rows.get(row).get(column)));
			}
		}
		return of(cells.stream());
	}

	/** How many rows it has. */
	int size() {
		return this.rows.length;
	}

	/** Whether it is a table with a head that names tasks or units. */
	boolean isLedger() {
		List<List<GridCell>> table = table();
		return table.size() > 1 && table.stream()
			.limit(2)
			.anyMatch((row) -> row.stream()
				.filter((cell) -> LEDGER.matcher(Blanks.remove(cell.text())).matches())
				.count() > 1);
	}

	/**
	 * The grid as paragraphs.
	 * @param number the number of its table in the document
	 */
	public List<Paragraph> paragraphs(int number) {
		List<List<GridCell>> table = table();
		List<Paragraph> paragraphs = new ArrayList<>();
		byRow().stream()
			.limit(this.rows.length - table.size())
			.flatMap(List::stream)
			.flatMap((cell) -> lines(cell.text()))
			.map(Paragraph::of)
			.forEach(paragraphs::add);
		BitSet covered = new BitSet();
		for (int row = 0; row < table.size(); row++) {
			int at = 0;
			for (GridCell cell : table.get(row)) {
				at = empty(number, row, at, indexOf(this.columns, cell.column()), covered, paragraphs);
				Cell place = place(number, row, cell);
				cover(place, covered);
				lines(cell.text()).map((line) -> Paragraph.in(place, line)).forEach(paragraphs::add);
			}
			empty(number, row, at, this.columns.length, covered, paragraphs);
		}
		return paragraphs;
	}

	private int empty(int number, int row, int from, int to, BitSet covered, List<Paragraph> paragraphs) {
		for (int column = from; column < to; column++) {
			if (!covered.get(row * this.columns.length + column)) {
				paragraphs.add(Paragraph.in(Cell.at(number, row, column), ""));
			}
		}
		return to;
	}

	private Cell place(int number, int row, GridCell cell) {
		int column = indexOf(this.columns, cell.column());
		int rowReach = indexOf(this.rows, cell.lastRow() + 1) - indexOf(this.rows, cell.row());
		int columnReach = indexOf(this.columns, cell.lastColumn() + 1) - column;
		return new Cell(number, row, column, rowReach, columnReach);
	}

	private void cover(Cell place, BitSet covered) {
		for (int row = place.row(); row < place.row() + place.rows(); row++) {
			int begin = row * this.columns.length + place.column();
			covered.set(begin, begin + place.columns());
		}
	}

	// How many of the kept rows or columns stand before one of the sheet.
	private static int indexOf(int[] kept, int index) {
		int found = Arrays.binarySearch(kept, index);
		return (found >= 0) ? found : -found - 1;
	}

	private static Stream<String> lines(String text) {
		return LINE_END.splitAsStream(text).map(Blanks::strip).filter((line) -> !line.isEmpty());
	}

	// The rows from the first that has several cells which are not 填报单位：… and the like.
	private List<List<GridCell>> table() {
		List<List<GridCell>> all = byRow();
		int begin = 0;
		while (begin < all.size() && isLineAbove(all.get(begin))) {
			begin++;
		}
		return all.subList(begin, all.size());
	}

	private static boolean isLineAbove(List<GridCell> row) {
		return row.size() < 2
				|| row.stream().allMatch((cell) -> cell.text().contains("：") || cell.text().contains(":"));
	}

	private List<List<GridCell>> byRow() {
		TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();
		this.cells.forEach((cell) -> rows.computeIfAbsent(cell.row(), (row) -> new ArrayList<>()).add(cell));
		rows.values().forEach((row) -> row.sort(Comparator.comparingInt(GridCell::column)));
		return List.copyOf(rows.values());
	}

}
