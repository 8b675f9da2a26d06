package org.gongjian.app.report;

import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.ReportingPeriod;

import org.springframework.stereotype.Component;

/**
 * The names of periods as people say them: 2026年10月, 2026年第3季度, 2026年10月5日至11日.
 */
@Component
public class PeriodText {

	private static final int MONTHS_OF_QUARTER = 3;

	private final Texts texts;

	PeriodText(Texts texts) {
		this.texts = texts;
	}

	public String of(ReportingPeriod period) {
		String year = String.valueOf(period.start().getYear());
		int month = period.start().getMonthValue();
		return switch (period.kind()) {
			case MONTH -> this.texts.of("period.month", year, month);
			case QUARTER -> this.texts.of("period.quarter", year, (month - 1) / MONTHS_OF_QUARTER + 1);
			case WEEK -> this.texts.of("period.week", period.start().toString(), period.end().toString());
		};
	}

}
