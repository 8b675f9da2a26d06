package org.gongjian.app.review;

import java.time.LocalDate;

import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.persistence.report.DecidedReport;
import org.gongjian.persistence.report.WaitingReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in few words which report is meant: 2026年8月 · 第 3 项（区教委）.
 */
@Component
class ReportName {

	private final PeriodText periods;

	private final Texts texts;

	ReportName(PeriodText periods, Texts texts) {
		this.periods = periods;
		this.texts = texts;
	}

	String of(WaitingReport report) {
		return of(report.periodKind(), report.periodStart(), report.kind(), report.number(), report.unit());
	}

	String of(DecidedReport report) {
		return of(report.periodKind(), report.periodStart(), report.kind(), report.number(), report.unit());
	}

	private String of(PeriodKind length, LocalDate start, TaskKind kind, @Nullable String number, String unit) {
		String task = (kind == TaskKind.GOALS) ? this.texts.of(TaskKind.GOALS)
				: this.texts.of("report.task.number", (number != null) ? number : "—");
		return this.texts.of("review.name", this.periods.of(ReportingPeriod.of(length, start)), task, unit);
	}

}
