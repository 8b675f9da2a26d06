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
import org.gongjian.planimport.internal.head.StageYear;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.jspecify.annotations.Nullable;

/**
 * What is set for a month or year of its own is to be done by its end, also without 前:
 * 10月开展一次“回头看”, 2027年底组织中期评估, 2027年举办技能大赛, 年底评比. A clause that counts something sets a
 * figure instead.
 */
final class AppointedRule {

	private static final String DEED = "(?:集中|统一|分别|牵头|适时)?(?:组织|开展|举办|召开|启动|进行|评选|评比|考核|评估|验收|总结|表彰|兑现)(?![的时后])";

	/** 10月，县水利局牵头组织验收. */
	private static final String NEXT_CLAUSE = "[，,]\\p{IsHan}{0,10}?(?:组织|开展|举办|召开|启动|进行)(?![的时后])";

	private static final Pattern SET = Pattern.compile(
			"(?<![每\\d至到—~-])(?:(?<year>20\\d{2})\\s?年\\s?(?:(?<month>\\d{1,2})\\s?月|底|末)?|(?<bare>\\d{1,2})\\s?月|(?<=^|[，。；、])年(?:底|末|终))(?:(?:底|末|份|中旬|下旬)?(?=%s|%s)|(?=完成))"
				.formatted(DEED, NEXT_CLAUSE));

	/** 5月和10月，组织排查: both months count. */
	private static final Pattern MONTH_BEFORE = Pattern.compile("(?<![\\d每至到])(?<first>\\d{1,2})\\s?月[和、]$");

	private static final List<Search> SEARCHES = List.of(Search.ofNumber(SET, "0123456789", "年月").needing("月", "年"),
			Search.from(SET, "年底", "年末", "年终").needing("年"));

	private static final Pattern FIGURE = Pattern.compile("\\d");

	/** 每年10月, 从9月起, 对2024年: no day is set. */
	private static final Pattern OTHER = Pattern.compile("(?:每|逐|从|自|对|将|截至|[、至到—~-])[^，。；]{0,3}$");

	private static final int LONGEST = 40;

	private final Period period;

	AppointedRule(Period period) {
		this.period = period;
	}

	List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		SEARCHES.forEach((search) -> search.each(text.text(), (set) -> {
			int start = layout.clauseStart(set.start());
			boolean ahead = text.text().startsWith("，", set.end()) || text.text().startsWith(",", set.end());
			int end = Math.max(layout.clauseEnd(ahead ? set.end() + 1 : set.end()), set.end());
			String before = text.text().substring(start, set.start());
			boolean counts = FIGURE.matcher(text.text()).region(set.end(), end).find();
			boolean ofYear = ahead && set.group("month") == null && set.group("bare") == null;
			Matcher other = MONTH_BEFORE.matcher(before);
			boolean two = other.find() && set.group("bare") != null;
			boolean none = counts || ofYear || layout.isEnclosed(set.start())
					|| OTHER.matcher(two ? before.substring(0, other.start()) : before).find();
			String sentence = StageYear.before(text.text(), layout.sentenceStart(set.start()), set.start());
			LocalDate day = none ? null : day(set, sentence, text.text());
			LocalDate first = two ? PlanDay.of(this.period, null, other.group("first"), null, sentence) : null;
			if (day != null && duties.size() < DutyReader.MOST) {
				DraftPassage quote = text.quote(Math.max(start, set.start() - LONGEST),
						Math.min(end, set.end() + LONGEST), set.start());
				duties.add(new DraftDuty(null, 1, null, (first != null) ? List.of(first, day) : List.of(day),
						quote.text(), quote.span()));
			}
		}));
		return duties;
	}

	private @Nullable LocalDate day(Matcher set, String before, String text) {
		String month = (set.group("month") != null) ? set.group("month") : set.group("bare");
		return (month != null) ? PlanDay.of(this.period, set.group("year"), month, null, before) : PlanDay
			.ofYear(this.period, (set.group("year") != null) ? set.group("year") : StageYear.at(text, set.start()));
	}

}
