package org.gongjian.persistence.standing;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * A plan as pages show it, with when its units report and where its lights change.
 */
public record PlanRow(UUID id, String title, @Nullable String documentNumber, PlanYears years, PeriodKind periodKind,
		LocalDate reportsFrom, int daysToReport, Thresholds thresholds) {

	public ReportingCalendar calendar() {
		return new ReportingCalendar(this.periodKind, this.reportsFrom, this.years.end(), this.daysToReport);
	}

}
