package org.gongjian.persistence.standing;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.PlanRhythm;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * A plan as pages show it, with when its units report and where its lights change.
 *
 * @param rhythm its settings over time
 * @param calendar when its units report
 * @param thresholds where its lights change on the day that is asked for
 */
public record PlanRow(UUID id, String title, @Nullable String documentNumber, PlanYears years, PlanRhythm rhythm,
		ReportingCalendar calendar, Thresholds thresholds) {

	public ReportingPeriod periodFrom(LocalDate start) {
		return this.calendar.periodFrom(start);
	}

}
