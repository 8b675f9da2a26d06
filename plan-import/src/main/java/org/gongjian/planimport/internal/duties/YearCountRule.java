package org.gongjian.planimport.internal.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.HanNumerals;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;

/**
 * How often within a year, or within each half of it: 全年不少于12场, 上半年、下半年各1次.
 */
final class YearCountRule {

	/** 全年不少于12场: a count for the whole year. */
	private static final Pattern WHOLE_YEAR = Pattern
		.compile("全年[^，。；\\d每]{0,16}(?:不少于|不低于|至少)\\s?(?<times>\\d{1,3})\\s?[次场]");

	/** 上半年、下半年各1次. */
	private static final Pattern BOTH_HALVES = Pattern
		.compile("上半年[、和](?:下半年)[^，。；]{0,4}各[^，。；]{0,4}?(?<times>\\d{1,2}|[一二两三四])次");

	private static final Search WHOLE = Search.from(WHOLE_YEAR, "全年").needing("全年");

	private static final Search HALVES = Search.from(BOTH_HALVES, "上半年").needing("上半年");

	private YearCountRule() {
	}

	static List<DraftDuty> in(PlacedText text) {
		List<DraftDuty> duties = new ArrayList<>();
		WHOLE.each(text.text(), (count) -> duties.add(RhythmRule.duty(text, count.start(), count.end(), Rhythm.YEAR, 1,
				HanNumerals.value(count.group("times")).intValue())));
		HALVES.each(text.text(), (halves) -> duties.add(RhythmRule.duty(text, halves.start(), halves.end(),
				Rhythm.HALF_YEAR, 1, HanNumerals.value(halves.group("times")).intValue())));
		return duties;
	}

}
