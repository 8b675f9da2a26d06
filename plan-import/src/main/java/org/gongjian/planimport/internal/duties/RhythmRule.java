package org.gongjian.planimport.internal.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.gongjian.planimport.internal.lines.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done again and again: 每月至少更新一次, 每季度通报, 按月发放, 每2年一次, 月调度. A rate (每年8000元)
 * is no duty.
 */
final class RhythmRule {

	private static final Pattern EVERY = Pattern
		.compile("(?<!均)(?:每(?<interval>[二两三四五\\d]?)个?|按(?!年|日|天))(?<unit>%s)".formatted(RhythmWord.alternatives()));

	/** 月报告, 周会商: the rhythm is part of the word. */
	private static final Pattern WORD = Pattern
		.compile(("(?<![\\d个每按上下本当该半年两、]|[一二三四五六七八九十])(?<unit>[周月季])(?=(?:%1$s)(?:[、，。；制进机]|$))"
				+ "|(?<=、)(?<listed>[周月季])(?=(?:%1$s))")
			.formatted("报告|调度|通报|会商|例会|研判|督查|检查|分析|观摩|评比|点评|推进|巡查|总结|小结|汇总|排名|考核|清零"));

	private static final Pattern RATE = Pattern
		.compile("(?:[户人名家生亩])?\\s?(?:补助|补贴|给予|发放|不低于|不超过)?\\s?\\d[\\d.]*\\s?(?:万|亿)?元(?!以上的)");

	private static final Wording TIMES = Wording.of("(?<times>\\d{1,3}|[一二两三四五六七八九十]{1,2})\\s?[次场期轮]", "次", "场", "期",
			"轮");

	/** 每年3月、8月、11月, 每月5日、20日: one for each month or day named. */
	private static final Pattern LISTED = Pattern.compile("^\\s?\\d{1,2}[月日](?:[、和]\\d{1,2}[月日]){1,30}");

	/** 每半月, 每旬: more than once within the rhythm that has a name. */
	private static final Pattern PART_OF_MONTH = Pattern.compile("每(?:(?<half>半个?月)|(?<third>旬))");

	/** 上半年、下半年各1次. */
	private static final Pattern BOTH_HALVES = Pattern
		.compile("上半年[、和](?:下半年)[^，。；]{0,4}各[^，。；]{0,4}?(?<times>\\d{1,2}|[一二两三四])次");

	private static final Search EVERY_SEARCH = new Search(EVERY, "每按").needing("每", "按");

	private static final Search WORD_SEARCH = new Search(WORD, "周月季");

	private static final Search PART_SEARCH = Search.from(PART_OF_MONTH, "每半", "每旬").needing("每");

	private static final Search HALVES_SEARCH = Search.from(BOTH_HALVES, "上半年").needing("上半年");

	private static final int LONGEST = 40;

	private RhythmRule() {
	}

	static List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		EVERY_SEARCH.each(text.text(), (every) -> {
			int end = layout.clauseEnd(every.end());
			String after = text.text().substring(every.end(), Math.max(end, every.end()));
			if (!after.isEmpty() && !layout.isQuoted(every.start()) && !RATE.matcher(after).lookingAt()) {
				Rhythm rhythm = RhythmWord.rhythmOf(every.group("unit"));
				String interval = every.group("interval");
				int number = (interval == null || interval.isEmpty()) ? 1 : HanNumerals.value(interval).intValue();
				duties.add(duty(text, every.start(), Math.min(end, every.end() + LONGEST), rhythm, number,
						times(after, rhythm)));
			}
		});
		WORD_SEARCH.each(text.text(), (word) -> {
			String unit = (word.group("unit") != null) ? word.group("unit") : word.group("listed");
			duties.add(duty(text, word.start(), Math.min(word.end() + 2, text.text().length()),
					RhythmWord.rhythmOf(unit), 1, 1));
		});
		PART_SEARCH.each(text.text(),
				(part) -> duties
					.add(duty(text, part.start(), Math.min(layout.clauseEnd(part.end()), part.end() + LONGEST),
							Rhythm.MONTH, 1, (part.group("half") != null) ? 2 : 3)));
		HALVES_SEARCH.each(text.text(), (halves) -> duties.add(duty(text, halves.start(), halves.end(),
				Rhythm.HALF_YEAR, 1, HanNumerals.value(halves.group("times")).intValue())));
		return (duties.size() > DutyReader.MOST) ? duties.subList(0, DutyReader.MOST) : duties;
	}

	private static DraftDuty duty(PlacedText text, int from, int to, Rhythm rhythm, int interval,
			@Nullable Integer times) {
		DraftPassage quote = text.quote(from, to, from);
		return new DraftDuty(rhythm, interval, times, List.of(), quote.text(), quote.span());
	}

	// Without a count, what comes back within the year is done once each time; of a year
	// nothing is assumed.
	private static @Nullable Integer times(String after, Rhythm rhythm) {
		Matcher listed = LISTED.matcher(after);
		if (listed.find()) {
			return listed.group().split("[、和]").length;
		}
		Matcher times = TIMES.in(after);
		if (times != null && times.find()) {
			return HanNumerals.value(times.group("times")).intValue();
		}
		return (rhythm == Rhythm.YEAR) ? null : Integer.valueOf(1);
	}

}
