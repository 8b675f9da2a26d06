package org.gongjian.app.text;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import org.gongjian.domain.period.ReportingPeriod;

import org.springframework.stereotype.Component;

/**
 * Reporting periods as people read them.
 */
@Component
public class PeriodText {

	private final Texts texts;

	PeriodText(Texts texts) {
		this.texts = texts;
	}

	/** The period by its name: 2026年8月, 2026年第3季度, 2026年8月3日当周. */
	public String of(ReportingPeriod period) {
		LocalDate start = period.start();
		return switch (period.kind()) {
			case MONTH -> this.texts.of("period.month", String.valueOf(start.getYear()), start.getMonthValue());
			case QUARTER ->
				this.texts.of("period.quarter", String.valueOf(start.getYear()), start.get(IsoFields.QUARTER_OF_YEAR));
			case WEEK -> this.texts.of("period.week", String.valueOf(start.getYear()), start.getMonthValue(),
					start.getDayOfMonth());
		};
	}

	/** The period where the year goes without saying: 8月. */
	public String shortly(ReportingPeriod period) {
		LocalDate start = period.start();
		return switch (period.kind()) {
			case MONTH -> this.texts.of("period.month.short", start.getMonthValue());
			case QUARTER -> this.texts.of("period.quarter.short", start.get(IsoFields.QUARTER_OF_YEAR));
			case WEEK -> this.texts.of("period.week.short", start.getMonthValue(), start.getDayOfMonth());
		};
	}

}
