package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.PlanDay;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A day that words set: 8月底前, 2026年6月30日前, 到2025年, 年内, 第三季度末, 上半年, “十五五”末. A year that is
 * past when the plan begins sets none.
 */
final class NamedDay {

	private static final Pattern MONTH = Pattern.compile(
			"(?:(?<year>20\\d{2})年)?(?<!\\d)(?<month>\\d{1,2})月(?:(?:(?<day>\\d{1,2})日|底|末|份)?(?:之前|以前|前)(?!到期|发放的)|[底末](?!至|到|-))");

	private static final Pattern YEAR = Pattern
		.compile("(?<year>20\\d{2})年(?!\\d{1,2}月|[后来度的、]|[上下]半年|第?[一二三四]季度|度?同期|以来|[^，。；]{0,24}(?:考核|反馈|问题|相比))");

	private static final Pattern THIS_YEAR = Pattern.compile(
			"全年(?!级)|(?<!\\d[-—–~～]\\d?)(?<![\\d两三五])年内(?!再)|今年|本年度|(?<!每)年底|年末|“?(?<plan>十[一二三四五六七八九])五”?(?:末|期间|时期)");

	private static final Pattern PART = Pattern
		.compile("(?:(?<year>20\\d{2})年)?(?<!每)(?:第?(?<quarter>[一二三四])季度(?:末|底)|(?<half>[上下])半年(?![、和度]))");

	private static final WordList MONTH_SIGNS = WordList.of(List.of("月"));

	private static final WordList YEAR_SIGNS = WordList.of(List.of("20"));

	private static final WordList PART_SIGNS = WordList.of(List.of("季度", "半年"));

	private static final WordList THIS_YEAR_SIGNS = WordList.of(List.of("全年", "年内", "今年", "本年度", "年底", "年末", "五"));

	/** One of these stands in every such day. */
	private static final Characters SIGNS = Characters.of("年月季五");

	private final Period period;

	private final List<Kind> kinds;

	NamedDay(Period period) {
		this.period = period;
		this.kinds = List.of(new Kind(MONTH, MONTH_SIGNS, this::month), new Kind(YEAR, YEAR_SIGNS, this::year),
				new Kind(PART, PART_SIGNS, this::part), new Kind(THIS_YEAR, THIS_YEAR_SIGNS, this::thisYear));
	}

	/** The day that is named last in these words; {@code null} where none is. */
	@Nullable LocalDate lastIn(String words) {
		if (!SIGNS.anyIn(words)) {
			return null;
		}
		String text = Blanks.remove(words);
		LocalDate last = null;
		int lastEnd = -1;
		for (Kind kind : this.kinds) {
			Matcher matcher = kind.in(text);
			while (matcher != null && matcher.find()) {
				LocalDate day = kind.day().apply(matcher, text);
				if (day != null && matcher.end() > lastEnd) {
					last = day;
					lastEnd = matcher.end();
				}
			}
		}
		return last;
	}

	private @Nullable LocalDate month(Matcher matcher, String text) {
		return PlanDay.of(this.period, matcher.group("year"), matcher.group("month"), matcher.group("day"),
				text.substring(0, matcher.start()));
	}

	private @Nullable LocalDate year(Matcher matcher, String text) {
		return PlanDay.ofYear(this.period, matcher.group("year"));
	}

	private @Nullable LocalDate part(Matcher matcher, String text) {
		String quarter = matcher.group("quarter");
		return (quarter != null) ? PlanDay.ofQuarter(this.period, matcher.group("year"), quarter)
				: PlanDay.ofHalf(this.period, matcher.group("year"), matcher.group("half"));
	}

	private @Nullable LocalDate thisYear(Matcher matcher, String text) {
		if (matcher.group("plan") == null) {
			return PlanDay.ofYear(this.period, null);
		}
		LocalDate end = Period.fiveYears(HanNumerals.parse(matcher.group("plan"))).end();
		return (end != null) ? PlanDay.ofYear(this.period, String.valueOf(end.getYear())) : null;
	}

	private record Kind(Pattern pattern, WordList signs, BiFunction<Matcher, String, @Nullable LocalDate> day) {

		// Without one of its signs no day of the kind is named.
		@Nullable Matcher in(String text) {
			return this.signs.anyIn(text) ? this.pattern.matcher(text) : null;
		}

	}

}
