package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * A table of indicators with columns for the year it starts from, the year it aims at and
 * the nature of the indicator (预期性, 约束性), given cell by cell. Each row gives one target;
 * rows whose cell is not a number are left out.
 */
public final class IndicatorTable {

	private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s?年(?:目标|末)?");

	private static final Pattern NATURE = Pattern.compile("预期性|约束性");

	private static final Pattern NATURE_HEAD = Pattern.compile("(?:指标)?(?:属性|性质|类型)");

	private final List<DraftTarget> targets = new ArrayList<>();

	private int year;

	private IndicatorTable() {
	}

	/** The targets of the table; none where the cells are another table. */
	public static List<DraftTarget> read(List<PlacedText> cells) {
		IndicatorTable table = new IndicatorTable();
		List<PlacedText> row = new ArrayList<>();
		for (PlacedText cell : cells) {
			Matcher year = YEAR.matcher(cell.text());
			if (year.matches()) {
				table.year = Math.max(table.year, Integer.parseInt(year.group(1)));
			}
			else if (NATURE_HEAD.matcher(cell.text()).matches()) {
				row.clear();
			}
			else if (NATURE.matcher(cell.text()).matches()) {
				table.row(row);
				row.clear();
			}
			else {
				row.add(cell);
			}
		}
		return List.copyOf(table.targets);
	}

	private void row(List<PlacedText> row) {
		int size = row.size();
		if (this.year == 0 || size < 3) {
			return;
		}
		TableFigure value = TableFigure.of(row.get(size - 1).text());
		TableFigure start = TableFigure.of(row.get(size - 2).text());
		String name = Blanks.remove(row.get(size - 3).text());
		if (value == null || name.isEmpty()) {
			return;
		}
		BigDecimal baseline = (start != null) ? start.value() : null;
		boolean lowered = baseline != null && value.value().compareTo(baseline) < 0;
		Comparison comparison = (lowered && value.comparison() == Comparison.AT_LEAST) ? Comparison.AT_MOST
				: value.comparison();
		String unit = IndicatorUnit.of(name);
		this.targets.add(new DraftTarget(IndicatorUnit.nameOf(name),
				new Goal(comparison, value.value(), null, value.unit().isEmpty() ? unit : value.unit()), baseline,
				LocalDate.of(this.year, 12, 31), TargetKind.TARGET, row.get(size - 1).text(),
				row.get(size - 1).span()));
	}

}
