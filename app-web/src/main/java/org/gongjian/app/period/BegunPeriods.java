package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.LockState;
import org.gongjian.domain.period.PeriodLocks;
import org.gongjian.domain.period.PlanPeriod;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.Plans;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the periods of plans that have begun.
 */
@Component
class BegunPeriods {

	private final Plans plans;

	private final PlanCalendars calendars;

	private final PeriodLocks locks;

	private final Clock clock;

	BegunPeriods(Plans plans, PlanCalendars calendars, PeriodLocks locks, Clock clock) {
		this.plans = plans;
		this.calendars = calendars;
		this.locks = locks;
		this.clock = clock;
	}

	/**
	 * The period of a plan that starts on a day.
	 * @throws NotFoundException if it has not begun, or the district has no such plan
	 */
	@Transactional(readOnly = true)
	public Begun find(Scope scope, UUID planId, LocalDate start) {
		Plan plan = this.plans.findByJurisdictionIdAndId(scope.jurisdictionId(), planId)
			.orElseThrow(NotFoundException::new);
		ReportingCalendar calendar = this.calendars.of(plan);
		ReportingPeriod period = calendar.startingOn(start)
			.filter((found) -> !start.isAfter(LocalDate.now(this.clock)))
			.orElseThrow(NotFoundException::new);
		return new Begun(plan.title(), new PlanPeriod(scope.jurisdictionId(), planId, start), calendar, period);
	}

	/** Whether the period is locked now. */
	@Transactional(readOnly = true)
	public LockState stateOf(Begun begun) {
		return LockState.of(this.locks.findOf(begun.id().jurisdictionId(), begun.id().planId(), begun.id().start()),
				begun.calendar().lockedFrom(begun.period()), LocalDate.now(this.clock), this.clock.getZone());
	}

	/**
	 * A period that has begun.
	 *
	 * @param plan the title of the plan
	 */
	record Begun(String plan, PlanPeriod id, ReportingCalendar calendar, ReportingPeriod period) {

	}

}
