package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.HanNumerals;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that have a unit of measure: 28.79万亩, 1-2次, 六个. Years, dates, model names
 * (4G, 2型) and fractions are no figures.
 */
final class FigureScanner {

	private static final String NUMBER = "\\d{1,12}(?:\\.\\d{1,6})?";

	/** A unit with a multiple before it and its other word behind it: 万座, 台（套）, 元/人. */
	private static final String UNIT = "(?:[万亿](?=%1$s))?%1$s(?:（[\\p{IsHan}]{1,2}）|/(?:人次|平方米|立方米|公里|小时|学年|万人|[人户生月年天日亩次家村个名吨])){0,2}"
		.formatted(WordList.of("measure-words").alternatives());

	private static final Pattern FIGURE = Pattern.compile(("(?<![\\d.．/+A-Za-z第〔])"
			+ "(?<value>%1$s|[%2$s]{1,5})\\s?(?:(?<first>%3$s)?\\s?(?:[-—–~～]{1,2}|至)\\s?(?<upTo>%1$s)\\s?)?(?<unit>%3$s)")
		.formatted(NUMBER, HanNumerals.CHARACTERS, UNIT));

	/** 城乡居民收入比2.2：1. */
	private static final Pattern RATIO = Pattern
		.compile("(?<![\\d.:：])(?<value>%s)\\s?[:：︰∶]\\s?(?<to>\\d{1,3})(?![\\d.:：︰∶])".formatted(NUMBER));

	/** A coefficient, which has no unit: 差异系数控制在0.50以内. */
	private static final Pattern COEFFICIENT = Pattern
		.compile("(?<=控制在|低于|不高于|不超过|达到|不低于|和|、)\\s?(?<value>0\\.\\d{1,4})(?![\\d.]|\\s?(?:%s))".formatted(UNIT));

	private static final Pattern COEFFICIENT_BEFORE = Pattern.compile("(?:系数|指数|差异率)[^，。；]{0,20}$");

	private static final Search COEFFICIENTS = new Search(COEFFICIENT, "0 ");

	private static final Search FIGURES = new Search(FIGURE, "0123456789" + HanNumerals.CHARACTERS);

	private static final Search RATIOS = new Search(RATIO, "0123456789");

	private static final Pattern SHARE_BEFORE = Pattern.compile("[比率例][^，。；]{0,24}$");

	/** What makes of a number and a unit something else: 1年期, 一次性, 2020年度. */
	private static final Pattern OTHER_WORD = Pattern.compile("[期性度级型号线]|半数|方面|[月日]");

	private static final Pattern DAYS = Pattern.compile("\\s?(?:以|之)?内(?!容)");

	private static final String SPELLED_UNITS = "个名家场条所台座处次";

	private FigureScanner() {
	}

	static List<Figure> in(String text) {
		List<Figure> figures = new ArrayList<>();
		FIGURES.each(text, (matcher) -> {
			Figure figure = figure(matcher);
			if (figure != null && !goesOn(text, figure)) {
				figures.add(figure);
			}
		});
		RATIOS.each(text, (ratio) -> {
			String before = text.substring(Math.max(ratio.start() - 30, 0), ratio.start());
			if (SHARE_BEFORE.matcher(before).find()) {
				figures.add(new Figure(ratio.start(), ratio.end(), new BigDecimal(ratio.group("value")), null,
						":" + ratio.group("to"), false));
			}
		});
		COEFFICIENTS.each(text, (found) -> {
			String before = text.substring(Math.max(found.start() - 30, 0), found.start());
			if (COEFFICIENT_BEFORE.matcher(before).find()) {
				figures.add(new Figure(found.start("value"), found.end(), new BigDecimal(found.group("value")), null,
						"", false));
			}
		});
		figures.sort(Comparator.comparingInt(Figure::start));
		return figures;
	}

	private static @Nullable Figure figure(Matcher matcher) {
		String unit = matcher.group("unit").replace('％', '%');
		String first = matcher.group("first");
		if (first != null && !first.replace('％', '%').equals(unit)) {
			return null;
		}
		boolean spelled = !Character.isDigit(matcher.group("value").charAt(0));
		BigDecimal value = HanNumerals.value(matcher.group("value"));
		BigDecimal upTo = (matcher.group("upTo") != null) ? new BigDecimal(matcher.group("upTo")) : null;
		boolean calendarYear = unit.equals("年") && (spelled || value.intValue() >= 1900);
		boolean once = spelled && value.intValue() <= 1;
		boolean backwards = upTo != null && upTo.compareTo(value) <= 0;
		if (calendarYear || once || backwards || (spelled && !SPELLED_UNITS.contains(unit))) {
			return null;
		}
		return new Figure(matcher.start(), matcher.end(), value, upTo, unit, spelled);
	}

	private static boolean goesOn(String text, Figure figure) {
		Matcher next = OTHER_WORD.matcher(text).region(figure.end(), text.length());
		if (figure.unit().equals("日")) {
			return !DAYS.matcher(text).region(figure.end(), text.length()).lookingAt() || isDate(text, figure.start());
		}
		return !figure.unit().equals("%") && next.lookingAt();
	}

	// 10日内 is a span of time, 3月10日 and 每月10日 are days.
	private static boolean isDate(String text, int start) {
		return start > 0 && "月、和".indexOf(text.charAt(start - 1)) >= 0;
	}

}
