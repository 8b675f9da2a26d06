package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.PlanDay;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the work is to be finished by the end of its time: 集中建设阶段（2026年3月至2027年10月）,
 * 收尾阶段：2027年11月至12月20日.
 */
final class StageRule {

	private static final String LAST = "(?:(?<lastYear>20\\d{2})\\s?年\\s?)?(?<month>\\d{1,2})\\s?月\\s?(?:(?<day>\\d{1,2})\\s?日|底|末|份|(?<third>[上中下])旬)?+";

	private static final String TIME = "(?:(?<year>20\\d{2})\\s?年\\s?)?(?:\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日|底|初|份|[上中下]旬)?\\s?(?:至|到|[-—–－~～]{1,2})\\s?)?"
			+ LAST;

	private static final Pattern STAGE = Pattern
		.compile("阶段\\s?[（(：:，,]\\s?" + TIME + "[）)]?+(?![\\s]?(?:之前|以前|前|起|开始))");

	private static final Search STAGES = Search.from(STAGE, "阶段").needing("阶段");

	/** What of the words before 阶段 is its name. */
	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}、]{1,12}$");

	private final Period period;

	StageRule(Period period) {
		this.period = period;
	}

	List<DraftDuty> in(PlacedText text) {
		List<DraftDuty> duties = new ArrayList<>();
		STAGES.each(text.text(), (stage) -> {
			LocalDate end = end(stage);
			if (end != null && duties.size() < DutyReader.MOST) {
				Matcher name = NAME.matcher(text.text().substring(Math.max(stage.start() - 12, 0), stage.start()));
				int from = stage.start() - (name.find() ? name.group().length() : 0);
				DraftPassage quote = text.quote(from, stage.end(), stage.start());
				duties.add(new DraftDuty(null, 1, null, List.of(end), quote.text(), quote.span()));
			}
		});
		return duties;
	}

	private @Nullable LocalDate end(Matcher stage) {
		String year = (stage.group("lastYear") != null) ? stage.group("lastYear") : stage.group("year");
		String third = stage.group("third");
		String day = (third == null) ? stage.group("day") : third.equals("上") ? "10" : third.equals("中") ? "20" : null;
		return PlanDay.of(this.period, year, stage.group("month"), day);
	}

}
