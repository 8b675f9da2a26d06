package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The day that the sentence itself sets: “2020年，…” and “到2025年” are the year's last day,
 * “全年” and “年内” that of the plan's year. A sentence that begins 其中 goes on in the one
 * before.
 */
final class DueRule {

	private static final Pattern YEAR = Pattern
		.compile("(20\\d{2})\\s?年(?!\\d{1,2}月|[后来度]|度?同期|[^，。；]{0,24}(?:考核|反馈|问题))");

	private static final Pattern THIS_YEAR = Pattern.compile("全年|年内(?!再)|今年|本年度|(?<!每)年底");

	private static final Pattern RANGE = Pattern.compile("\\d\\s?[-—–~～]\\s?\\d?年内");

	private final Period period;

	private final NamedDay days;

	DueRule(Period period) {
		this.period = period;
		this.days = new NamedDay(period);
	}

	/** The day that the clause of a figure names itself, else that of its sentence. */
	@Nullable LocalDate of(Phrase phrase) {
		LocalDate day = this.days.in(Blanks.remove(phrase.before()));
		return (day != null) ? day : of(phrase.sentence());
	}

	@Nullable LocalDate of(String words) {
		String sentence = Blanks.remove(words);
		Matcher matcher = YEAR.matcher(sentence);
		Integer planned = this.period.year();
		while (matcher.find()) {
			int year = Integer.parseInt(matcher.group(1));
			boolean past = this.period.start() != null && year < this.period.start().getYear();
			if (!past) {
				return LocalDate.of(year, 12, 31);
			}
		}
		boolean thisYear = THIS_YEAR.matcher(sentence).find() && !RANGE.matcher(sentence).find();
		return (thisYear && planned != null) ? LocalDate.of(planned, 12, 31) : null;
	}

}
