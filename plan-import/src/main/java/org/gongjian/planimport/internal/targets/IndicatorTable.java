package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;
import org.gongjian.planimport.internal.lines.TableText;
import org.jspecify.annotations.Nullable;

/**
 * A table of indicators with the value to start from and the value to reach. Each row
 * gives one target, due at the end of the year aimed at; rows whose cell is not a number
 * are left out.
 */
public final class IndicatorTable {

	private final Period period;

	private final Coverage coverage;

	private final List<DraftTarget> targets = new ArrayList<>();

	private @Nullable IndicatorColumns head;

	private IndicatorTable(Period period, Coverage coverage) {
		this.period = period;
		this.coverage = coverage;
	}

	/** The targets of these tables; none where they are others. */
	public static List<DraftTarget> read(List<TableText> tables, Period period, Coverage coverage) {
		IndicatorTable reader = new IndicatorTable(period, coverage);
		for (TableText text : tables) {
			Table table = text.isPlaced() ? text.table() : LooseIndicators.of(text.cells());
			table.rows().forEach(reader::read);
		}
		return List.copyOf(reader.targets);
	}

	private void read(Table.Row row) {
		IndicatorHead found = IndicatorHead.of(row);
		if (IndicatorHead.is(found)) {
			this.head = IndicatorColumns.of(found);
			row.filled().forEach((cell) -> this.coverage.mark(cell.text()));
		}
		else if (this.head != null && this.head.width() == row.width()) {
			read(this.head, row);
		}
	}

	private void read(IndicatorColumns known, Table.Row row) {
		TableCell name = row.at(known.name());
		TableCell goal = row.at(known.goal());
		TableFigure value = (goal != null && goal != name) ? TableFigure.of(goal.words()) : null;
		if (name == null || goal == null || name.isEmpty()) {
			return;
		}
		row.filled().forEach((cell) -> this.coverage.mark(cell.text()));
		if (value == null) {
			return;
		}
		TableFigure start = figure(row, known.start());
		BigDecimal baseline = (start != null) ? start.value() : null;
		boolean lowered = baseline != null && value.value().compareTo(baseline) < 0;
		Comparison comparison = (lowered && value.comparison() == Comparison.AT_LEAST) ? Comparison.AT_MOST
				: value.comparison();
		this.targets.add(new DraftTarget(IndicatorUnit.nameOf(name.words()),
				new Goal(comparison, value.value(), null, measure(value, known, row, name)), baseline, due(known),
				TargetKind.TARGET, goal.text().text(), goal.text().span()));
	}

	private static String measure(TableFigure value, IndicatorColumns known, Table.Row row, TableCell name) {
		if (!value.unit().isEmpty()) {
			return value.unit();
		}
		TableCell unit = row.at(known.unit());
		return (unit != null && !unit.isEmpty()) ? unit.words().replace('％', '%') : IndicatorUnit.of(name.words());
	}

	private static @Nullable TableFigure figure(Table.Row row, int column) {
		TableCell cell = row.at(column);
		return (cell != null) ? TableFigure.of(cell.words()) : null;
	}

	private @Nullable LocalDate due(IndicatorColumns known) {
		return (known.goalYear() > 0) ? LocalDate.of(known.goalYear(), 12, 31) : this.period.end();
	}

}
