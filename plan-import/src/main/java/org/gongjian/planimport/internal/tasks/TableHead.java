package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * The head of a responsibility table: cells from 序号 to 责任单位.
 */
final class TableHead {

	private static final Pattern BEGIN = Pattern.compile("序\\s?号|编\\s?号");

	private static final Pattern END = Pattern.compile("(?:责任|牵头|主责|负责|承办)(?:单位|部门)");

	private static final int LONGEST = 6;

	private TableHead() {
	}

	/** The cell after a head that begins at a cell; that cell where none begins. */
	static int endOf(List<PlacedText> cells, int at) {
		if (BEGIN.matcher(cells.get(at).text()).matches()) {
			for (int i = at + 1; i < Math.min(at + LONGEST, cells.size()); i++) {
				if (END.matcher(cells.get(i).text()).matches()) {
					return i + 1;
				}
			}
		}
		return at;
	}

}
