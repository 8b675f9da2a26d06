package org.gongjian.planimport.internal.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.SentenceLayout;

/**
 * A day of the month that goes on from 每月 in the same sentence comes back each month as
 * well: 每月5日前推送名单，乡镇15日前反馈 (the second).
 */
final class MonthDayRule {

	private static final Pattern DAY = Pattern.compile("(?<![\\d月.、和])(?<day>\\d{1,2})\\s?日(?:之前|以前|前)(?!到期|发放的)");

	private static final Search DAYS = Search.ofNumber(DAY, "0123456789", "日").needing("日前", "日之前", "日以前");

	/** Of the clause before nothing but 每月 sets the time. */
	private static final Pattern EACH_MONTH = Pattern.compile("每月[^。；]{0,60}$");

	private static final Pattern OWN_TIME = Pattern.compile("每月\\s?$|\\d\\s?月|[年季周]");

	private MonthDayRule() {
	}

	static List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		DAYS.each(text.text(), (day) -> {
			int clause = layout.clauseStart(day.start());
			String sentence = text.text().substring(layout.sentenceStart(day.start()), day.start());
			String own = text.text().substring(clause, day.start());
			Matcher each = EACH_MONTH.matcher(sentence);
			if (!own.contains("每月") && each.find() && !OWN_TIME.matcher(each.group()).find()) {
				duties.add(RhythmRule.duty(text, clause, Math.max(layout.clauseEnd(day.end()), day.end()), Rhythm.MONTH,
						1, 1));
			}
		});
		return duties;
	}

}
