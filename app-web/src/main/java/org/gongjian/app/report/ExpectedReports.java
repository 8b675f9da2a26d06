package org.gongjian.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.frame.GoneMeanwhileException;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.period.ReportGate;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.life.LifeCourse;
import org.gongjian.domain.life.LifeEvents;
import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.PeriodLockedException;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.period.Writability;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.report.ReportEndedException;
import org.gongjian.domain.report.ReportSparedException;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which reports are owed: every assignment in every period of its plan that has
 * begun, but for those through which its task was suspended or closed.
 */
@Component
public class ExpectedReports {

	private final Assignments assignments;

	private final Plans plans;

	private final PlanCalendars calendars;

	private final LifeEvents lives;

	private final ReportGate gate;

	private final Clock clock;

	ExpectedReports(Assignments assignments, Plans plans, PlanCalendars calendars, LifeEvents lives, ReportGate gate,
			Clock clock) {
		this.assignments = assignments;
		this.plans = plans;
		this.calendars = calendars;
		this.lives = lives;
		this.gate = gate;
		this.clock = clock;
	}

	/**
	 * The report of an assignment for the period that starts on a day.
	 * @throws NotFoundException if none is owed, or not by a unit in scope
	 */
	@Transactional(readOnly = true)
	public ExpectedReport find(Scope scope, UUID assignmentId, LocalDate periodStart) {
		Assignment assignment = this.assignments.findByJurisdictionIdAndId(scope.jurisdictionId(), assignmentId)
			.filter((found) -> scope.sees(found.unitId()))
			.orElseThrow(NotFoundException::new);
		ReportingCalendar calendar = calendarOf(scope, assignment.planId());
		return begun(calendar, periodStart).flatMap((period) -> expected(assignment, calendar, period))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * Asks whether it may be written, and keeps amendments from ending it and decisions
	 * from locking its period until the running change is done. It comes before the
	 * report is held, in every change.
	 * @return the same as it is now: its unit may have been merged since it was found
	 * @throws GoneMeanwhileException if its unit was merged and it is another's now
	 * @throws ReportEndedException if an amendment of the plan ended it
	 * @throws ReportSparedException if its task rested all through the period
	 * @throws PeriodLockedException if its period is locked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ExpectedReport holdOwed(ExpectedReport expected) {
		Assignment assignment = this.assignments
			.findForReporting(expected.assignment().jurisdictionId(), expected.assignment().id())
			.orElseThrow(GoneMeanwhileException::new);
		ExpectedReport held = new ExpectedReport(assignment, expected.calendar(), expected.period(), expected.spared());
		held.requireOwed();
		this.gate.pass(assignment, expected.period(), expected.calendar());
		return held;
	}

	/**
	 * Asks whether its period takes reports.
	 * @throws PeriodLockedException if its period is locked
	 */
	@Transactional(readOnly = true)
	public void requireUnlocked(ExpectedReport expected) {
		this.gate.require(expected.assignment(), expected.period(), expected.calendar());
	}

	/** Whether it may be written as far as its period goes, and why not. */
	@Transactional(readOnly = true)
	public Writability writability(ExpectedReport expected) {
		return this.gate.of(expected.assignment(), expected.period(), expected.calendar());
	}

	/**
	 * When the units of a plan report.
	 * @throws NotFoundException if the jurisdiction has no such plan
	 */
	@Transactional(readOnly = true)
	public ReportingCalendar calendarOf(Scope scope, UUID planId) {
		return this.plans.findByJurisdictionIdAndId(scope.jurisdictionId(), planId)
			.map(this.calendars::of)
			.orElseThrow(NotFoundException::new);
	}

	/** How often it is reviewed, by the plan's settings as they are now. */
	@Transactional(readOnly = true)
	public ReviewSteps reviewSteps(ExpectedReport expected) {
		return this.plans
			.findByJurisdictionIdAndId(expected.assignment().jurisdictionId(), expected.assignment().planId())
			.map((plan) -> this.calendars.rhythmOf(plan).from(expected.period().start()).reviewSteps())
			.orElseThrow(NotFoundException::new);
	}

	/** A report that is spared can be read, and says why nothing is to be written. */
	private Optional<ExpectedReport> expected(Assignment assignment, ReportingCalendar calendar,
			ReportingPeriod period) {
		OwedPeriods owed = new OwedPeriods(assignment.owedFrom(), LifeCourse
			.of(this.lives.findByJurisdictionIdAndTaskIdOrderByNumber(assignment.jurisdictionId(), assignment.taskId()))
			.rests(this.clock.getZone()));
		boolean spared = owed.isSpared(period);
		return (spared || owed.owes(period)) ? Optional.of(new ExpectedReport(assignment, calendar, period, spared))
				: Optional.empty();
	}

	private Optional<ReportingPeriod> begun(ReportingCalendar calendar, LocalDate start) {
		return calendar.startingOn(start).filter((period) -> !start.isAfter(LocalDate.now(this.clock)));
	}

}
