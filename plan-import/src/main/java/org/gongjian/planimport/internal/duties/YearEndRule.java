package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.PlanDay;
import org.gongjian.planimport.internal.head.StageYear;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done within a year or a part of it: 年底前 is 12-31, 上半年 as a deadline
 * 06-30, 第三季度 09-30. A year alone sets a date only where the clause asks for something as
 * a whole and counts nothing: 2026年全面实现….
 */
final class YearEndRule {

	private static final Pattern YEAR_END = Pattern
		.compile("(?<!每)(?:(?<year>20\\d{2})\\s?年|年|(?<=[今本]年))底(?:之前|以前|前)|(?<!每)年内(?:全面|全部|务必)");

	private static final Pattern HALF_YEAR = Pattern.compile(
			"(?<!每)(?:(?<year>20\\d{2})\\s?年)?(?<half>[上下])半年(?!度|同期|[、和]下)(?:底?前|内)?[^，。；\\d]{0,12}(?:完成|销号|实现|建成|到位|建立|制定|出台|印发|启动|上线|整改|消除|清零|遍访|走访|轮训)");

	/** 二季度末前, 第三季度完成. */
	private static final Pattern QUARTER = Pattern.compile(
			"(?<!每)(?:(?<year>20\\d{2})\\s?年)?第?(?<quarter>[一二三四])季度(?:(?:末|底)?(?:之前|以前|前)|末?[^，。；\\d]{0,8}(?:完成|建成|到位|印发|出台))");

	private static final Pattern WHOLE_YEAR = Pattern.compile(
			"(?:到|在)?(?:(?<year>20\\d{2})\\s?年(?!\\d)|今年)[^，。；\\d]{0,20}(?:全面|基本|全部)(?:实现|完成|建成|达到)|(?<![\\d两三五])年内(?!全面|全部|务必)[^，。；\\d]{0,12}(?:封顶|投用|开工|完工|竣工|建成|轮训|启动|通水|通电|通车|销号|到位)");

	private static final Pattern FIGURE = Pattern
		.compile("\\d[\\d.]*\\s?(?![年月日])" + WordList.of("measure-words").alternatives());

	private static final Map<Pattern, Search> SEARCHES = searches();

	private static final int LONGEST = 40;

	private final Period period;

	YearEndRule(Period period) {
		this.period = period;
	}

	private static Map<Pattern, Search> searches() {
		Map<Pattern, Search> searches = new LinkedHashMap<>();
		searches.put(YEAR_END, Search.from(YEAR_END, "20", "年底", "年内").needing("底", "年内"));
		searches.put(HALF_YEAR, Search.from(HALF_YEAR, "20", "上半年", "下半年").needing("半年"));
		searches.put(QUARTER, Search.from(QUARTER, "20", "第", "一季度", "二季度", "三季度", "四季度").needing("季度"));
		searches.put(WHOLE_YEAR,
				Search.from(WHOLE_YEAR, "20", "今年", "到20", "到今年", "在20", "在今年", "年内").needing("全面", "基本", "全部", "年内"));
		return searches;
	}

	List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		SEARCHES.forEach((pattern, search) -> search.each(text.text(), (matcher) -> {
			if (duties.size() < DutyReader.MOST) {
				add(pattern, matcher, text, layout, duties);
			}
		}));
		return duties;
	}

	private void add(Pattern pattern, Matcher matcher, PlacedText text, SentenceLayout layout, List<DraftDuty> duties) {
		int from = layout.clauseStart(matcher.start());
		int to = Math.max(DutyReader.clauseEnd(text, layout, matcher.start(), matcher.end()), matcher.end());
		LocalDate day = day(pattern, matcher, StageYear.at(text.text(), matcher.start()));
		boolean counted = FIGURE.matcher(text.text().substring(matcher.end(), to)).find();
		if (day != null && !(counted && pattern == WHOLE_YEAR)) {
			DraftPassage quote = text.quote(Math.max(from, matcher.start() - LONGEST),
					Math.min(to, matcher.end() + LONGEST), matcher.start());
			duties.add(new DraftDuty(null, 1, null, List.of(day), quote.text(), quote.span()));
		}
	}

	private @Nullable LocalDate day(Pattern pattern, Matcher matcher, @Nullable String stage) {
		String year = (matcher.group("year") != null) ? matcher.group("year") : stage;
		if (pattern == QUARTER) {
			return PlanDay.ofQuarter(this.period, year, matcher.group("quarter"));
		}
		return (pattern == HALF_YEAR) ? PlanDay.ofHalf(this.period, year, matcher.group("half"))
				: PlanDay.ofYear(this.period, year);
	}

}
