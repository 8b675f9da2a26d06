package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Search;

/**
 * Finds ratios behind a word such as 比 or 比例: of 城乡居民收入比2.2：1 the value is 2.2, the unit
 * :1.
 */
final class RatioScanner {

	private static final Pattern RATIO = Pattern.compile(
			"(?<![\\d.:：])(?<value>%s)\\s?[:：︰∶]\\s?(?<to>\\d{1,3})(?![\\d.:：︰∶])".formatted(FigureScanner.NUMBER));

	private static final Pattern SHARE_BEFORE = Pattern.compile("[比率例][^，。；]{0,24}$");

	/** 按6：4比例分担 */
	private static final Pattern SHARE_AFTER = Pattern.compile("的?(?:比例?|分担|配套|承担|出资|分成)");

	private static final Search RATIOS = Search.ofNumber(RATIO, "0123456789", ":：︰∶").needing(":", "：", "︰", "∶");

	private RatioScanner() {
	}

	static List<Figure> in(String text) {
		List<Figure> figures = new ArrayList<>();
		RATIOS.each(text, (ratio) -> {
			String before = text.substring(Math.max(ratio.start() - 30, 0), ratio.start());
			if (SHARE_BEFORE.matcher(before).find()
					|| SHARE_AFTER.matcher(text).region(ratio.end(), text.length()).lookingAt()) {
				figures.add(new Figure(ratio.start(), ratio.end(), new BigDecimal(ratio.group("value")), null,
						":" + ratio.group("to"), false));
			}
		});
		return figures;
	}

}
