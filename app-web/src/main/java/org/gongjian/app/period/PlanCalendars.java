package org.gongjian.app.period;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.SpecialDays;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanRhythm;
import org.gongjian.domain.plan.SettingsChanges;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says when the units of plans report: by the plans' settings and the district's working
 * days, as they are known now or were known at a moment.
 */
@Component
public class PlanCalendars {

	private final SettingsChanges changes;

	private final SpecialDays days;

	private final Clock clock;

	PlanCalendars(SettingsChanges changes, SpecialDays days, Clock clock) {
		this.changes = changes;
		this.days = days;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public ReportingCalendar of(Plan plan) {
		return rhythmOf(plan).calendar(workingDays(plan.jurisdictionId(), this.clock.instant()));
	}

	/** The settings of a plan over time. */
	@Transactional(readOnly = true)
	public PlanRhythm rhythmOf(Plan plan) {
		return plan.rhythm(this.changes.findUpTo(plan.jurisdictionId(), List.of(plan.id()), this.clock.instant()));
	}

	/** Which days a district works on, as far as it was known at a moment. */
	@Transactional(readOnly = true)
	public WorkingDays workingDays(UUID jurisdictionId, Instant moment) {
		return WorkingDays.with(this.days.findUpTo(jurisdictionId, moment));
	}

}
