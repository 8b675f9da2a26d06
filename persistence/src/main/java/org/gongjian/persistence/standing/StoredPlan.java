package org.gongjian.persistence.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.DayCount;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingRule;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.domain.plan.PlanRhythm;
import org.gongjian.domain.plan.PlanSettings;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.plan.SettingsChange;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was published, with one of the changes of its settings, if there is any.
 *
 * @param specialDays how many days its district has said something about
 */
public record StoredPlan(UUID id, UUID jurisdictionId, String title, @Nullable String documentNumber, PlanYears years,
		PeriodKind periodKind, LocalDate reportsFrom, int daysToReport, boolean movesToWorkingDay,
		Thresholds thresholds, @Nullable SettingsChange change, long specialDays) {

	/** The same with the head that an earlier text gave it. */
	public StoredPlan headed(String title, @Nullable String documentNumber, PlanYears years) {
		return new StoredPlan(this.id, this.jurisdictionId, title, documentNumber, years, this.periodKind,
				this.reportsFrom, this.daysToReport, this.movesToWorkingDay, this.thresholds, this.change,
				this.specialDays);
	}

	/**
	 * The same with how it is reported on.
	 * @param changes what was changed since, in the order in which it was changed
	 * @param day whose thresholds count
	 */
	public PlanRow with(List<SettingsChange> changes, WorkingDays days, LocalDate day) {
		ReportingRule rule = new ReportingRule(this.periodKind, this.daysToReport, DayCount.CALENDAR,
				this.movesToWorkingDay, 0, null);
		PlanRhythm rhythm = new PlanRhythm(new PlanSettings(rule, ReviewSteps.ONE, this.thresholds), this.reportsFrom,
				this.years.end(), changes);
		return new PlanRow(this.id, this.title, this.documentNumber, this.years, rhythm, rhythm.calendar(days),
				rhythm.from(day).thresholds());
	}

}
