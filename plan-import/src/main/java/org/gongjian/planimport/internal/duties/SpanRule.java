package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.PlanDay;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.SentenceLayout;

/**
 * Days from and to that open what is to be done in them set the last as its day:
 * 集中排查：3月1日至4月15日，各乡镇逐户排查.
 */
final class SpanRule {

	private static final Pattern SPAN = Pattern.compile(
			"(?<=^|[：:。；\\n])(?:(?<year>20\\d{2})\\s?年\\s?)?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日|[上中下]旬|底|初)?\\s?(?:至|到|[-—–~～]{1,2})\\s?(?:(?<lastYear>20\\d{2})\\s?年\\s?)?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日|底)?[，,：:]");

	private static final Search SPANS = Search.ofNumber(SPAN, "0123456789", "年月").needing("月");

	private static final int LONGEST = 40;

	private final Period period;

	SpanRule(Period period) {
		this.period = period;
	}

	List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		SPANS.each(text.text(), (span) -> {
			String year = (span.group("lastYear") != null) ? span.group("lastYear") : span.group("year");
			LocalDate last = PlanDay.of(this.period, year, span.group("month"), span.group("day"));
			boolean exact = span.group("day") != null || text.text().startsWith("：", span.start() - 1);
			if (last != null && exact && duties.size() < DutyReader.MOST) {
				int end = Math.min(Math.max(layout.clauseEnd(span.end()), span.end()), span.end() + LONGEST);
				DraftPassage quote = text.quote(span.start(), end, span.start());
				duties.add(new DraftDuty(null, 1, null, List.of(last), quote.text(), quote.span()));
			}
		});
		return duties;
	}

}
