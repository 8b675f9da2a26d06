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
 * What is to be done again and again: 每月至少更新一次, 每季度通报, 按月发放, 每2年一次. A rate (每年8000元) is
 * no duty.
 */
final class RhythmRule {

	private static final Pattern EVERY = Pattern
		.compile("(?<!均)(?:每(?<interval>[二两三四五\\d]?)个?|按(?!年|日|天))(?<unit>%s)".formatted(RhythmWord.alternatives()));

	private static final Wording RATE = Wording.of(
			"(?:每?(?:[户人名家生亩处]|[公千]里|平方米|个?村))?\\s?(?:(?:补助|补贴|给予|发放|奖补|减免|享受|领取|缴纳)[\\p{IsHan}]{0,6}|不低于|不超过)?\\s?\\d[\\d.]*\\s?(?:万|亿)?(?:元(?!以上的)|立方米水)|[^，。；\\d]{0,4}\\d[\\d.]*\\s?升",
			"元", "立方米水", "升");

	/** How much something grows is no deed: 每年增长5%, 每年下降0.5个百分点. */
	private static final Wording CHANGE = Wording.of("^\\s?(?:平均|同比)?(?:增长|增幅|增速|递增|下降|降幅|递减)[^，。；\\d]{0,8}\\d", "增",
			"降", "减");

	/** What is given at most so often, or once and for all: 每年享受不超过3次, 每年一次性补助. */
	private static final Wording LIMIT = Wording
		.of("^[^，。；\\d]{0,6}(?:不超过|不得超过|最多|至多)\\s?\\d{1,2}\\s?次|^\\s?(?:给予|发放)?一次性", "次", "一次性");

	private static final Wording TIMES = Wording.of("(?<times>\\d{1,3}|[一二两三四五六七八九十]{1,2})\\s?[次场期轮]", "次", "场", "期",
			"轮");

	/** 每年3月、8月、11月, 每月5日、20日: one for each month or day named. */
	private static final Wording LISTED = Wording.of("^\\s?\\d{1,2}[月日](?:[、和]\\d{1,2}[月日]){1,30}", "月、", "月和", "日、",
			"日和");

	/** 丰水期、枯水期各1次: as often in each of two. */
	private static final Wording IN_EACH_OF_TWO = Wording.of(
			"^[^，。；、和与\\d]{1,6}[、和与][^，。；、和与\\d]{1,6}各[^，。；\\d]{0,8}$|^[^，。；\\d]{0,2}[春夏秋冬]、?[春夏秋冬]两?季?各[^，。；\\d]{0,6}$",
			"各");

	/** 每半月, 每旬: more than once within the rhythm that has a name. */
	private static final Pattern PART_OF_MONTH = Pattern.compile("每(?:(?<half>半个?月)|(?<third>旬))");

	private static final Search EVERY_SEARCH = new Search(EVERY, "每按").needing("每", "按");

	private static final Search PART_SEARCH = Search.from(PART_OF_MONTH, "每半", "每旬").needing("每");

	private static final int LONGEST = 40;

	private RhythmRule() {
	}

	static List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		EVERY_SEARCH.each(text.text(), (every) -> {
			int end = layout.clauseEnd(every.end());
			String after = text.text().substring(every.end(), Math.max(end, every.end()));
			if (!after.isEmpty() && !layout.isQuoted(every.start()) && !isRate(every.group(), after)
					&& !CHANGE.isIn(after) && !LIMIT.isIn(after)) {
				Rhythm rhythm = RhythmWord.rhythmOf(every.group("unit"));
				String interval = every.group("interval");
				int number = (interval == null || interval.isEmpty()) ? 1 : HanNumerals.value(interval).intValue();
				duties.add(duty(text, every.start(), Math.min(end, every.end() + LONGEST), rhythm, number,
						times(after, rhythm)));
			}
		});
		PART_SEARCH.each(text.text(),
				(part) -> duties
					.add(duty(text, part.start(), Math.min(layout.clauseEnd(part.end()), part.end() + LONGEST),
							Rhythm.MONTH, 1, (part.group("half") != null) ? 2 : 3)));
		duties.addAll(RhythmInWord.in(text));
		duties.addAll(YearCountRule.in(text));
		duties.addAll(MonthDayRule.in(text, layout));
		return (duties.size() > DutyReader.MOST) ? duties.subList(0, DutyReader.MOST) : duties;
	}

	// 按月发放补贴200元 says when it is paid.
	private static boolean isRate(String every, String after) {
		Matcher rate = RATE.in(after);
		return rate != null && rate.lookingAt() && !(every.startsWith("按") && after.startsWith("发放"));
	}

	static DraftDuty duty(PlacedText text, int from, int to, Rhythm rhythm, int interval, @Nullable Integer times) {
		DraftPassage quote = text.quote(from, to, from);
		return new DraftDuty(rhythm, interval, times, List.of(), quote.text(), quote.span());
	}

	// Without a count, what comes back within the year is done once each time; of a year
	// nothing is assumed.
	private static @Nullable Integer times(String after, Rhythm rhythm) {
		Matcher listed = LISTED.in(after);
		if (listed != null && listed.find()) {
			return listed.group().split("[、和]").length;
		}
		Matcher times = TIMES.in(after);
		if (times != null && times.find()) {
			int count = HanNumerals.value(times.group("times")).intValue();
			return IN_EACH_OF_TWO.isIn(after.substring(0, times.start())) ? 2 * count : count;
		}
		return (rhythm == Rhythm.YEAR) ? null : Integer.valueOf(1);
	}

}
