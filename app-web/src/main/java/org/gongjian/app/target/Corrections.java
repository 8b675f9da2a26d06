package org.gongjian.app.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.report.OddityText;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Moment;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.persistence.report.ReportTarget;
import org.gongjian.persistence.target.CorrectionQueries;
import org.gongjian.persistence.target.CorrectionRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads corrections: those of a target, those that wait for a reviewer, and the figure
 * that somebody wants to correct.
 */
@Service
public class Corrections {

	private final CorrectionQueries queries;

	private final Targets targets;

	private final Measurements measurements;

	private final ResponsibleUnits units;

	private final Plans plans;

	private final PlanCalendars calendars;

	private final PeriodText periods;

	private final MomentText moments;

	private final OddityText oddities;

	Corrections(CorrectionQueries queries, Targets targets, Measurements measurements, ResponsibleUnits units,
			Plans plans, PlanCalendars calendars, PeriodText periods, MomentText moments, OddityText oddities) {
		this.queries = queries;
		this.targets = targets;
		this.measurements = measurements;
		this.units = units;
		this.plans = plans;
		this.calendars = calendars;
		this.periods = periods;
		this.moments = moments;
		this.oddities = oddities;
	}

	/** The corrections that wait for a decision. */
	@Transactional(readOnly = true)
	public List<CorrectionLine> waiting(CurrentAccount account) {
		return this.queries.findWaiting(account.scope()).stream().map((row) -> line(row, account)).toList();
	}

	@Transactional(readOnly = true)
	public List<CorrectionLine> of(UUID targetId, CurrentAccount account, Moment moment) {
		return this.queries.findOf(account.scope(), targetId)
			.stream()
			.filter((row) -> !row.proposedAt().isAfter(moment.at()))
			.map((row) -> row.asOf(moment.at()))
			.map((row) -> line(row, account))
			.toList();
	}

	@Transactional(readOnly = true)
	public CorrectionLine one(UUID id, CurrentAccount account) {
		return this.queries.findOne(account.scope(), id)
			.map((row) -> line(row, account))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * The figure that counts for a unit and period.
	 * @throws NotFoundException if there is none, or not of a unit in scope
	 */
	@Transactional(readOnly = true)
	public CorrectedFigure figure(UUID targetId, UUID unitId, LocalDate periodStart, CurrentAccount account) {
		UUID jurisdiction = account.jurisdictionId();
		NumericTarget target = this.targets.findByJurisdictionIdAndId(jurisdiction, targetId)
			.filter((found) -> found.withdrawnIn() == null && account.scope().sees(unitId))
			.orElseThrow(NotFoundException::new);
		Measurement measured = this.measurements.findLatest(jurisdiction, targetId, unitId, periodStart)
			.orElseThrow(NotFoundException::new);
		String unit = this.units.findByJurisdictionIdAndId(jurisdiction, unitId)
			.orElseThrow(NotFoundException::new)
			.shortName();
		ReportingPeriod period = this.calendars
			.of(this.plans.findByJurisdictionIdAndId(jurisdiction, target.planId()).orElseThrow(NotFoundException::new))
			.periodFrom(periodStart);
		return new CorrectedFigure(
				new ReportTarget(targetId, target.indicator(), target.goal(), target.rule().overTime(), target.quote()),
				unitId, unit, periodStart, this.periods.of(period), measured.figure(),
				FigureText.of(measured.figure(), target.goal().measure()));
	}

	private CorrectionLine line(CorrectionRow row, CurrentAccount account) {
		return CorrectionLine.of(row, this.periods.of(ReportingPeriod.of(row.periodKind(), row.periodStart())),
				this.moments.of(row.proposedAt()), this.moments.of(row.decidedAt()),
				row.proposedBy().equals(account.id()),
				this.oddities.of(
						new ReportTarget(row.targetId(), row.indicator(), row.goal(), row.overTime(), row.quote()),
						row.figure(), row.former()));
	}

}
