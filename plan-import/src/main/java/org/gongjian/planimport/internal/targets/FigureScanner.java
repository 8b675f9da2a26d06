package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that have a unit of measure: 28.79万亩, 1-2次, 六个. Years, dates, model names
 * (4G, 2型) and fractions are no figures.
 */
final class FigureScanner {

	static final String NUMBER = "\\d{1,12}(?:\\.\\d{1,6})?";

	private static final WordList MEASURES = WordList.of("measure-words");

	/** A unit with a multiple before it and its other word behind it: 万座, 台（套）, 元/人. */
	static final String UNIT = "(?:[万亿](?=%1$s))?%1$s(?:（[\\p{IsHan}]{1,2}）|/(?:人次|平方米|平方公里|立方米|公里|小时|学年|万人|[人户生月年天日亩次家村个名吨升秒])(?:·(?:平方公里|[月年日]))?){0,2}"
		.formatted(MEASURES.alternatives());

	private static final String FIGURE = "(?<![\\d.．/+第〔])(?<!(?<![A-Za-z])[A-Za-z])(?<!PM)(?<value>%1$s|[%2$s]{1,5})\\s?%4$s(?<unit>%3$s)";

	private static final String UP_TO = "(?:(?=[^-—–~～至到]{0,20}+[-—–~～至到])(?<first>%3$s)?\\s?(?:[-—–~～]{1,2}|至|(?<![由从][^，。；]{0,20})到(?=\\s?%1$s\\s?\\k<first>))\\s?(?<upTo>%1$s)\\s?)?";

	/** Without one of these there is no range. */
	private static final Characters RANGE = Characters.of("-—–~～至到");

	private static final Characters DIGITS = Characters.of("0123456789");

	private static final Search FIGURES = search("(?<first>(?!))?(?<upTo>(?!))?");

	private static final Search FIGURES_AND_RANGES = search(UP_TO);

	/** What makes of a number and a unit something else: 1年期, 一次性, 2020年度. */
	private static final Pattern OTHER_WORD = Pattern.compile("期(?!以[内下])|[性度级型号线]|半数|方面|[月日]|年(?=[起来])");

	private static final Characters OTHER_WORD_BEGINS = Characters.of("期性度级型号线半方月日年");

	private static final Pattern DAYS = Pattern.compile("\\s?(?:(?:以|之)?内(?!容)|及?以上)");

	private static final List<String> BOUNDS = List.of("提前", "超过", "少于", "低于", "多于", "至少");

	private static final String SPELLED_UNITS = "个名家场条所台座处次";

	private FigureScanner() {
	}

	private static Search search(String upTo) {
		String figure = FIGURE.replace("%4$s", upTo).formatted(NUMBER, HanNumerals.CHARACTERS, UNIT);
		return Search.ofNumber(Pattern.compile(figure), "0123456789" + HanNumerals.CHARACTERS,
				"-—–~～至到万亿" + MEASURES.firstCharacters());
	}

	static List<Figure> in(String text) {
		List<Figure> figures = new ArrayList<>();
		(RANGE.anyIn(text) ? FIGURES_AND_RANGES : FIGURES).each(text, (matcher) -> {
			Figure figure = figure(matcher);
			if (figure != null && !goesOn(text, figure)) {
				figures.add(figure);
			}
		});
		if (DIGITS.anyIn(text)) {
			figures.addAll(RatioScanner.in(text));
			figures.addAll(CoefficientScanner.in(text));
			figures.sort(Comparator.comparingInt(Figure::start));
			withoutOverlaps(figures);
		}
		return figures;
	}

	// Of 1：10名 the ratio is the figure, and no 10名 within it.
	private static void withoutOverlaps(List<Figure> figures) {
		for (int i = figures.size() - 1; i > 0; i--) {
			if (figures.get(i).start() < figures.get(i - 1).end()) {
				figures.remove(i);
			}
		}
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
		if (figure.unit().equals("日")) {
			boolean span = DAYS.matcher(text).region(figure.end(), text.length()).lookingAt()
					|| isBound(text, figure.start());
			return !span || isDate(text, figure.start());
		}
		if (figure.unit().equals("周")) {
			return figure.end() < text.length() && "年末边".indexOf(text.charAt(figure.end())) >= 0;
		}
		return !figure.unit().equals("%") && figure.end() < text.length()
				&& OTHER_WORD_BEGINS.has(text.charAt(figure.end()))
				&& OTHER_WORD.matcher(text).region(figure.end(), text.length()).lookingAt();
	}

	// 提前3日, 不超过30日: a span of time.
	private static boolean isBound(String text, int start) {
		return BOUNDS.stream().anyMatch((bound) -> text.startsWith(bound, start - bound.length()));
	}

	// 10日内 is a span of time, 3月10日 and 每月10日 are days.
	private static boolean isDate(String text, int start) {
		return start > 0 && "月、和".indexOf(text.charAt(start - 1)) >= 0;
	}

}
