package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The number in a cell: 85, >96, 100%, a ratio 2：1, with * where a note explains it. A
 * value to be reached unless the cell says otherwise.
 *
 * @param value the number
 * @param unit the unit printed in the cell; empty where it stands elsewhere
 * @param comparison how the figure is held against it
 */
record TableFigure(BigDecimal value, String unit, Comparison comparison) {

	private static final Pattern NUMBER = Pattern
		.compile("(?<sign>[>＞≥<＜≤]?)(?<value>\\d{1,12}(?:\\.\\d{1,6})?)(?:[:：](?<to>\\d{1,3})|(?<unit>[%％]))?\\*?");

	private static final Map<String, Comparison> SIGNS = Map.of(">", Comparison.ABOVE, "＞", Comparison.ABOVE, "≥",
			Comparison.AT_LEAST, "<", Comparison.BELOW, "＜", Comparison.BELOW, "≤", Comparison.AT_MOST);

	/** The number of a cell; {@code null} where it holds words. */
	static @Nullable TableFigure of(String cell) {
		Matcher matcher = NUMBER.matcher(Blanks.remove(cell));
		if (!matcher.matches()) {
			return null;
		}
		String unit = (matcher.group("unit") != null) ? "%" : "";
		return new TableFigure(new BigDecimal(matcher.group("value")),
				(matcher.group("to") != null) ? ":" + matcher.group("to") : unit,
				SIGNS.getOrDefault(matcher.group("sign"), Comparison.AT_LEAST));
	}

}
