package org.gongjian.planimport.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;

/**
 * Puts the cells of a table of indicators that come one after the other back into rows.
 * Where the last column is the nature of the indicator (预期性, 约束性) a row ends with it, and
 * cells before a row's own columns name its group; else a row has as many cells as the
 * head.
 */
final class LooseIndicators {

	private static final Pattern NATURE = Pattern.compile("预期性|约束性|引导性|指导性");

	private final List<TableCell> placed = new ArrayList<>();

	private final List<PlacedText> row = new ArrayList<>();

	private int width;

	private boolean endsWithNature;

	private int rows;

	private LooseIndicators() {
	}

	static Table of(List<PlacedText> cells) {
		LooseIndicators table = new LooseIndicators();
		int next = 0;
		while (next < cells.size()) {
			int head = table.begin(cells, next);
			if (head > 0) {
				next += head;
			}
			else {
				table.cell(cells.get(next++));
			}
		}
		return Table.of(table.placed);
	}

	/** Begins anew with the head at a cell; gives its width, or 0 where none is there. */
	private int begin(List<PlacedText> cells, int from) {
		int end = from;
		while (end < cells.size() && IndicatorHead.mayName(cells.get(end).text())) {
			end++;
		}
		IndicatorHead head = new IndicatorHead(
				cells.subList(from, end).stream().map((cell) -> cell.text().replace(" ", "")).toList());
		if (end == from || !IndicatorHead.is(head)) {
			return 0;
		}
		this.row.clear();
		this.width = end - from;
		this.endsWithNature = head.nature().orElse(-1) == this.width - 1;
		this.row.addAll(cells.subList(from, end));
		endRow();
		return this.width;
	}

	private void cell(PlacedText cell) {
		if (this.width == 0) {
			return;
		}
		this.row.add(cell);
		boolean end = this.endsWithNature ? NATURE.matcher(cell.text()).matches() : this.row.size() == this.width;
		if (end) {
			endRow();
		}
	}

	private void endRow() {
		int extra = this.row.size() - this.width;
		for (int i = Math.max(extra, 0); i < this.row.size(); i++) {
			this.placed.add(new TableCell(List.of(this.row.get(i)), this.rows, i - extra, 1, 1));
		}
		this.rows++;
		this.row.clear();
	}

}
