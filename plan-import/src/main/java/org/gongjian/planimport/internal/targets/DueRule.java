package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.StageYear;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.gongjian.planimport.internal.lines.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The day that the sentence itself sets for a figure. A date governs what follows it, up
 * to the next date or semicolon; one that opens the sentence governs all of it. After the
 * figure only its own clause counts: 320户…年内全部消除.
 */
final class DueRule {

	/** A date that opens a sentence stands within its first words. */
	private static final int OPENING = 14;

	/** Behind another year (2026年达到80%，2027年达到90%；…) that of the opening is over. */
	private static final Pattern YEAR = Pattern.compile("[，；]20\\d{2}年(?![的度])");

	/** 以后每年增幅不低于10%: the day named before is over. */
	private static final Wording LATER = Wording.of("(?:以后|此后|之后)(?:每年|各年|年度|逐年)", "后每年", "后各年", "后年度", "后逐年");

	private final NamedDay days;

	DueRule(Period period) {
		this.days = new NamedDay(period);
	}

	/** The day for a figure; {@code null} where the sentence sets none. */
	@Nullable LocalDate of(Phrase phrase) {
		return of(phrase.text().text(), phrase.layout(), phrase.figure().start(), phrase.figure().end());
	}

	/** The day for what stands at a range of a text. */
	@Nullable LocalDate of(String text, SentenceLayout layout, int start, int end) {
		int sentence = layout.sentenceStart(start);
		int stretch = sentence + text.substring(sentence, start).lastIndexOf('；') + 1;
		if (LATER.isIn(text.substring(layout.clauseStart(start), start))) {
			return null;
		}
		LocalDate day = this.days.lastIn(text.substring(stretch, start));
		if (day == null) {
			day = this.days.lastIn(text.substring(end, Math.max(layout.clauseEnd(start), end)));
		}
		day = (day != null) ? day : opening(text, sentence, start);
		String stage = (day != null) ? null : StageYear.at(text, start);
		return (stage != null) ? LocalDate.of(Integer.parseInt(stage), 12, 31) : day;
	}

	/** The day that a sentence sets for a list that it opens. */
	@Nullable LocalDate ofList(String sentence) {
		return this.days.lastIn(sentence);
	}

	private @Nullable LocalDate opening(String text, int sentence, int end) {
		LocalDate day = this.days.lastIn(text.substring(sentence, Math.min(sentence + OPENING, end)));
		if (day == null || text.startsWith("到", sentence)) {
			return day;
		}
		return YEAR.matcher(text).region(Math.min(sentence + 1, end), end).find() ? null : day;
	}

}
