package org.gongjian.planimport.internal.targets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit of measure that a table prints in parentheses behind the indicator: 自来水普及率（%）.
 */
final class IndicatorUnit {

	private static final Pattern UNIT = Pattern.compile("[（(](?<unit>[^（）()]{1,8})[）)]$");

	private IndicatorUnit() {
	}

	static String of(String indicator) {
		Matcher matcher = UNIT.matcher(indicator);
		return matcher.find() ? matcher.group("unit").replace('％', '%') : "";
	}

	/** The indicator without its unit. */
	static String nameOf(String indicator) {
		return UNIT.matcher(indicator).replaceFirst("");
	}

}
