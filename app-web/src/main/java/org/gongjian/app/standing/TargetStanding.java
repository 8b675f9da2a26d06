package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.JudgementRule;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.target.Reporter;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetState;
import org.gongjian.domain.target.UnitFigure;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.TargetRow;

/**
 * How a target stands, with the figures that it was judged by.
 *
 * @param rule what it is judged by
 * @param reporters the units that report, with their names
 * @param owing the same with the day from which each owes figures
 * @param figures the figure that counts for each unit and period
 * @param lowers the targets that it is the sum of
 */
public record TargetStanding(TargetRow target, Action action, JudgementRule rule, Judgement judgement,
		List<ReporterRow> reporters, List<Reporter> owing, List<UnitFigure> figures, List<LowerStanding> lowers) {

	/** Whether it is to be reached or kept; a standard is only quoted. */
	public boolean isTracked() {
		return this.target.kind() == TargetKind.TARGET;
	}

	/** Whether no amendment has withdrawn it. */
	public boolean isInForce() {
		return this.target.withdrawnIn() == null;
	}

	/** Whether no period has closed yet for which an amendment asks for its figure. */
	public boolean isAwaited(PlanCalendar calendar) {
		LocalDate from = this.target.owedFrom();
		return state() == TargetState.NO_DATA && from != null
				&& calendar.latestClosed().map((closed) -> closed.start().isBefore(from)).orElse(true);
	}

	/** Whether it is to be reached and is not, or has no figure at all. */
	public boolean isOpen() {
		return state() == TargetState.NO_DATA
				|| (this.target.rule().mode() == TargetMode.REACH && state() != TargetState.MET);
	}

	/** How one of its reporters stands. */
	public Judgement ofUnit(UUID unit, LocalDate day) {
		return this.owing.stream()
			.filter((reporter) -> reporter.unitId().equals(unit))
			.findFirst()
			.map((reporter) -> this.rule.judgeUnit(this.figures, reporter, day))
			.orElseThrow();
	}

	public boolean isReportedBy(UUID unitId) {
		return this.reporters.stream().anyMatch((reporter) -> reporter.unitId().equals(unitId));
	}

	public TargetState state() {
		return this.judgement.state();
	}

	public Light light() {
		return state().light();
	}

	/** The judgement at the end of a period, from figures up to it. */
	public Judgement upTo(ReportingPeriod period) {
		return judge((figure) -> figure.period().compareTo(period) <= 0, period);
	}

	/** The judgement of one period's figures alone. */
	public Judgement of(ReportingPeriod period) {
		return judge((figure) -> figure.period().equals(period), period);
	}

	private Judgement judge(Predicate<UnitFigure> which, ReportingPeriod period) {
		return this.rule.judge(this.figures.stream().filter(which).toList(), this.owing, period.end());
	}

	/** The periods that have a figure, oldest first. */
	public List<ReportingPeriod> periods() {
		return this.figures.stream().map(UnitFigure::period).distinct().sorted().toList();
	}

	/** How many of its reporters have a figure for the latest period that has any. */
	public int unitsReported() {
		return (int) this.reporters.stream()
			.filter((reporter) -> this.figures.stream()
				.anyMatch((figure) -> figure.unitId().equals(reporter.unitId())
						&& figure.period().equals(this.judgement.latest())))
			.count();
	}

}
