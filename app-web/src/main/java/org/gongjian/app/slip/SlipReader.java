package org.gongjian.app.slip;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.frame.TypedDay;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what was typed into the forms of slips; what is wrong is said by field.
 */
@Component
class SlipReader {

	private static final int YEARS_AHEAD = 1;

	private final Texts texts;

	private final Clock clock;

	SlipReader(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	String words(@Nullable String typed, boolean needed, Map<String, String> errors) {
		String words = PlainText.of(typed);
		if (needed && words.isEmpty()) {
			errors.put("words", this.texts.of("slip.error.words"));
		}
		if (words.length() > ReportContent.LONGEST_TEXT) {
			errors.put("words", this.texts.of("report.error.tooLong", ReportContent.LONGEST_TEXT, words.length()));
		}
		return words;
	}

	/** A day after today and within a year; today where it is not. */
	LocalDate day(@Nullable String typed, Map<String, String> errors) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = parse(typed);
		if (day == null) {
			errors.put("day", this.texts.of("typeMismatch.java.time.LocalDate"));
		}
		else if (!day.isAfter(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
			errors.put("day", this.texts.of("slip.error.day"));
		}
		return (day != null) ? day : today;
	}

	private static @Nullable LocalDate parse(@Nullable String typed) {
		try {
			return (typed != null) ? TypedDay.read(typed) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
