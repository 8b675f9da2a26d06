package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.head.PlanDay;
import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * What stands under 完成时限: a date there is a day by which the task is to be done, also
 * without 前: 2023年6月底, 9月, 2023年. “长期坚持” sets none.
 */
final class TermRule {

	private static final Pattern DATE = Pattern.compile(
			"(?:(?<year>20\\d{2})\\s?年)?\\s?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日|(?<third>[上中下])旬)?");

	private static final Pattern DOTTED = Pattern
		.compile("(?<year>20\\d{2})[.．/-](?<month>\\d{1,2})(?:[.．/-](?<day>\\d{1,2}))?");

	private static final Pattern YEAR = Pattern
		.compile("(?<year>20\\d{2})\\s?年(?:底|末|内)?前?(?:完成)?|(?:年底|年末|年内|当年)前?(?:完成)?");

	/** 每季度, as the whole of a cell. */
	private static final Pattern AGAIN = Pattern.compile("每个?(?<unit>%s)".formatted(RhythmWord.alternatives()));

	private final Period period;

	TermRule(Period period) {
		this.period = period;
	}

	List<DraftDuty> in(PlacedText cell) {
		Matcher again = AGAIN.matcher(cell.text().strip());
		if (again.matches()) {
			Rhythm rhythm = RhythmWord.rhythmOf(again.group("unit"));
			DraftPassage words = cell.quote(0, cell.text().length(), 0);
			return List.of(new DraftDuty(rhythm, 1, (rhythm == Rhythm.YEAR) ? null : Integer.valueOf(1), List.of(),
					words.text(), words.span()));
		}
		List<LocalDate> days = days(cell.text());
		if (days.isEmpty()) {
			return List.of();
		}
		DraftPassage quote = cell.quote(0, cell.text().length(), 0);
		return List.of(new DraftDuty(null, 1, null, days, quote.text(), quote.span()));
	}

	private List<LocalDate> days(String text) {
		List<LocalDate> days = new ArrayList<>();
		for (Pattern pattern : List.of(DATE, DOTTED)) {
			Matcher date = pattern.matcher(text);
			String year = null;
			while (date.find() && days.size() < DutyReader.MOST) {
				year = (date.group("year") != null) ? date.group("year") : year;
				String third = (pattern == DATE) ? date.group("third") : null;
				LocalDate day = PlanDay.of(this.period, year, date.group("month"),
						(third != null) ? PlanDay.ofThird(third) : date.group("day"));
				if (day != null && !goesOn(text, date.end())) {
					days.add(day);
				}
			}
		}
		Matcher year = YEAR.matcher(text.strip());
		if (days.isEmpty() && year.matches()) {
			LocalDate end = PlanDay.ofYear(this.period, year.group("year"));
			if (end != null) {
				days.add(end);
			}
		}
		return days;
	}

	// Of 3月—9月 the last day counts.
	private static boolean goesOn(String text, int end) {
		return end < text.length() && "-—–~～至到".indexOf(text.charAt(end)) >= 0;
	}

}
