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
 * Days and months by which something is to be done: 5月底以前, 4月20日前, 6月5日、9月5日前. The end of
 * a month is its last day; without a year, the plan's year is meant. A day on which
 * something falls due (到期) or begins (起) asks for nothing.
 */
final class DeadlineRule {

	private static final Pattern DATE = Pattern.compile(
			"(?:(?<year>20\\d{2})\\s?年\\s?)?(?<month>\\d{1,2})\\s?月\\s?(?:(?<day>\\d{1,2})\\s?日|(?<end>底|末|份)|(?<third>[上中下])旬)");

	private static final Search DATES = Search.ofNumber(DATE, "0123456789", "年月").needing("月");

	/** A date of a rhythm, such as 每年11月底前, sets no day of its own. */
	private static final Pattern EVERY = Pattern.compile("(?:每|逐)年[^，。；]{0,6}$");

	private static final Pattern BY = Pattern.compile("\\s?(?:(?:之前|以前|前)(?!到期|发放的|发生|签订)|期间)");

	/** Between the dates of a list: 、, or 前 and a few words: 5月底前、秋季11月底前. */
	private static final Pattern LISTED = Pattern
		.compile("(?:之前|以前|前)?(?:[、和]|、[\\p{IsHan}]{1,10})(?=(?:20\\d{2}年)?\\d{1,2}月)");

	private static final Pattern DONE = Pattern
		.compile("\\s?(?:完成|全面|基本|实现|务必|开工|竣工|完工|建成|投用|投产|通车|通水|分别(?:将|向|报|完成))");

	/** 到9月底，管网改造全部竣工: what is to be so by then stands in the next clause. */
	private static final Pattern BY_THEN = Pattern
		.compile("[，,][\\p{IsHan}、]{2,16}(?:全部|全面)(?:完成|竣工|完工|建成|开工|投用|到位|清零|销号)(?=[，,。；;]|$)");

	private static final int LONGEST = 40;

	private final Period period;

	DeadlineRule(Period period) {
		this.period = period;
	}

	List<DraftDuty> in(PlacedText text, SentenceLayout layout) {
		List<DraftDuty> duties = new ArrayList<>();
		List<Dated> listed = new ArrayList<>();
		DATES.each(text.text(), (date) -> {
			LocalDate day = day(date, text.text(), layout);
			if (day == null || EVERY.matcher(before(text.text(), date.start())).find()) {
				return;
			}
			listed.add(new Dated(day, date.start()));
			if (!LISTED.matcher(text.text()).region(date.end(), text.text().length()).lookingAt()) {
				if (isDeadline(text.text(), date) && duties.size() < DutyReader.MOST) {
					duties.add(duty(text, layout, listed.get(0).start(), date.end(),
							listed.stream().map(Dated::day).toList()));
				}
				listed.clear();
			}
		});
		return duties;
	}

	/** A date and where it stands. */
	private record Dated(LocalDate day, int start) {

	}

	private @Nullable LocalDate day(Matcher matcher, String text, SentenceLayout layout) {
		String third = matcher.group("third");
		String day = (third == null) ? matcher.group("day") : PlanDay.ofThird(third);
		return PlanDay.of(this.period, matcher.group("year"), matcher.group("month"), day,
				StageYear.before(text, layout.sentenceStart(matcher.start()), matcher.start()));
	}

	private static String before(String text, int at) {
		return text.substring(Math.max(at - 10, 0), at);
	}

	private static boolean isDeadline(String text, Matcher matcher) {
		Matcher by = BY.matcher(text).region(matcher.end(), text.length());
		by.useTransparentBounds(true);
		Matcher done = DONE.matcher(text).region(matcher.end(), text.length());
		boolean until = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '到' && matcher.group("end") != null;
		boolean then = until && BY_THEN.matcher(text).region(matcher.end(), text.length()).lookingAt();
		return then || by.lookingAt()
				|| ((matcher.group("end") != null || matcher.group("third") != null) && done.lookingAt());
	}

	private static DraftDuty duty(PlacedText text, SentenceLayout layout, int from, int end, List<LocalDate> days) {
		int start = Math.max(layout.clauseStart(from), from - LONGEST);
		int stop = Math.min(DutyReader.clauseEnd(text, layout, from, end), end + LONGEST);
		DraftPassage quote = text.quote(start, stop, from);
		return new DraftDuty(null, 1, null, days, quote.text(), quote.span());
	}

}
