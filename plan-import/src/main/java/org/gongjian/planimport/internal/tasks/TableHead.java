package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * The head of a responsibility table: names of columns in any order, with words of the
 * tasks and units among them: 序号, 具体措施, 责任单位.
 *
 * @param columns what each column holds; {@code null} where the head does not say
 */
record TableHead(List<@Nullable Column> columns) {

	private static final int FEWEST = 2;

	private static final int MOST = 15;

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}（）()/、]{2,12}");

	/** The head that a row is; {@code null} where it is none. */
	static @Nullable TableHead of(Table.Row row) {
		List<@Nullable Column> columns = new ArrayList<>();
		for (int i = 0; i < row.width(); i++) {
			TableCell cell = row.at(i);
			columns.add((cell != null) ? Column.named(cell.words()) : null);
		}
		return checked(columns);
	}

	/** The head that begins at a loose cell; {@code null} where none does. */
	static @Nullable TableHead at(List<PlacedText> cells, int from) {
		List<@Nullable Column> columns = new ArrayList<>();
		for (int i = from; i < cells.size() && columns.size() < MOST; i++) {
			Column column = Column.named(cells.get(i).text());
			boolean unknown = column == null && (columns.isEmpty() || columns.get(0) != Column.NUMBER
					|| !mayBeName(Blanks.remove(cells.get(i).text())));
			if (unknown || (column == Column.NUMBER && columns.contains(column))) {
				break;
			}
			columns.add(column);
		}
		return checked(columns);
	}

	// Behind 序号 a column may have any name, up to the first number or heading.
	private static boolean mayBeName(String cell) {
		return NAME.matcher(cell).matches() && ItemNumber.at(cell) == null;
	}

	private static @Nullable TableHead checked(List<@Nullable Column> columns) {
		TableHead head = new TableHead(columns);
		long named = columns.stream().filter(Objects::nonNull).count();
		boolean units = head.has(Column.UNITS) || head.has(Column.LEAD);
		return (named > FEWEST && units && (head.has(Column.TEXT) || head.has(Column.GOAL))) ? head : null;
	}

	int width() {
		return this.columns.size();
	}

	boolean has(Column column) {
		return this.columns.contains(column);
	}

	int first(Column column) {
		return this.columns.indexOf(column);
	}

	int last(Column column) {
		return this.columns.lastIndexOf(column);
	}

}
