package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The number in a cell: 85, >96, 100%, 95以上, ≤3, a ratio 2：1, with * where a note
 * explains it. A value to be reached unless the cell says otherwise.
 *
 * @param value the number
 * @param unit the unit printed in the cell; empty where it stands elsewhere
 * @param comparison how the figure is held against it
 */
record TableFigure(BigDecimal value, String unit, Comparison comparison) {

	private static final Pattern NUMBER = Pattern.compile(
			"(?<sign>[>＞≥<＜≤]|达到|不低于|不少于|至少|不高于|不超过|控制在|低于|高于|超过)?[\\[〔]?(?<value>\\d{1,12}(?:\\.\\d{1,6})?)[\\]〕]?(?:[:：](?<to>\\d{1,3})|(?<unit>%s))?(?<after>以上|及以上|左右|以内|以下)?\\*?"
				.formatted(WordList.of("measure-words").alternatives()));

	private static final Map<String, Comparison> SIGNS = Map.ofEntries(Map.entry(">", Comparison.ABOVE),
			Map.entry("＞", Comparison.ABOVE), Map.entry("高于", Comparison.ABOVE), Map.entry("超过", Comparison.ABOVE),
			Map.entry("<", Comparison.BELOW), Map.entry("＜", Comparison.BELOW), Map.entry("低于", Comparison.BELOW),
			Map.entry("≤", Comparison.AT_MOST), Map.entry("不高于", Comparison.AT_MOST),
			Map.entry("不超过", Comparison.AT_MOST), Map.entry("控制在", Comparison.AT_MOST),
			Map.entry("以内", Comparison.AT_MOST), Map.entry("以下", Comparison.AT_MOST));

	/** The number of a cell; {@code null} where it holds words. */
	static @Nullable TableFigure of(String cell) {
		Matcher matcher = NUMBER.matcher(Blanks.remove(cell).replace(",", ""));
		if (!matcher.matches()) {
			return null;
		}
		String sign = (matcher.group("sign") != null) ? matcher.group("sign") : matcher.group("after");
		String unit = (matcher.group("unit") != null) ? matcher.group("unit").replace('％', '%') : "";
		return new TableFigure(new BigDecimal(matcher.group("value")),
				(matcher.group("to") != null) ? ":" + matcher.group("to") : unit,
				SIGNS.getOrDefault((sign != null) ? sign : "", Comparison.AT_LEAST));
	}

}
