package org.gongjian.domain.plan;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.WorkingDays;

/**
 * The settings of a plan from its first period to its last.
 *
 * @param first what held at publication
 * @param firstDay a day of the first period
 * @param lastDay a day of the last period
 * @param changes what changed, in the order in which it was changed
 */
public record PlanRhythm(PlanSettings first, LocalDate firstDay, LocalDate lastDay, List<SettingsChange> changes) {

	/** The settings for a period that begins on this day. */
	public PlanSettings from(LocalDate periodStart) {
		return this.changes.stream()
			.filter((change) -> !change.holdsFrom().isAfter(periodStart))
			.reduce((earlier, later) -> later)
			.map(SettingsChange::settings)
			.orElse(this.first);
	}

	/** The settings that the last change left behind, whether they hold yet or not. */
	public PlanSettings latest() {
		return this.changes.isEmpty() ? this.first : this.changes.get(this.changes.size() - 1).settings();
	}

	public ReportingCalendar calendar(WorkingDays days) {
		return new ReportingCalendar(this.first.rule(), this.firstDay, this.lastDay,
				this.changes.stream().map(SettingsChange::rule).toList(), days);
	}

}
