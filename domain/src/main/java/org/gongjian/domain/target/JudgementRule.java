package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Judges a target's figures by the target's own rule. A pure function of the rule, the
 * figures and the day. A figure that is known to be bad stays bad when reports stop
 * coming: silence never improves a light.
 *
 * @param goal what the figure has to be
 * @param mode whether it must be so in every period or by the due date
 * @param overTime how periods add up
 * @param overUnits how units add up
 * @param baseline where the figure started, if the plan says so
 * @param begin the plan's first day, from which the way to the goal is counted
 * @param due the day by which the goal is to be reached
 * @param calendar when units report
 * @param thresholds where the lights change
 */
public record JudgementRule(Goal goal, TargetMode mode, OverTime overTime, OverUnits overUnits,
		@Nullable BigDecimal baseline, LocalDate begin, LocalDate due, ReportingCalendar calendar,
		Thresholds thresholds) {

	/**
	 * How the target stands.
	 * @param figures approved figures in any order, at most one for a unit and period
	 * @param reporters the units that are to report
	 * @param today the day of the judgement
	 */
	public Judgement judge(Collection<UnitFigure> figures, Set<UUID> reporters, LocalDate today) {
		List<UnitFigure> counted = counted(figures, reporters, today);
		if (counted.isEmpty()) {
			return (this.overUnits == OverUnits.EACH) ? Judgement.noData(reporters.size()) : Judgement.noData(0);
		}
		if (this.overUnits == OverUnits.EACH) {
			return judgeEach(counted, reporters, today);
		}
		return judgeTogether(counted, today);
	}

	/**
	 * The figures that count: of periods that have begun; for a level only of units that
	 * still report; where one unit reports for all, one for each period.
	 */
	private List<UnitFigure> counted(Collection<UnitFigure> figures, Set<UUID> reporters, LocalDate today) {
		List<UnitFigure> begun = figures.stream()
			.filter((figure) -> !figure.period().start().isAfter(today))
			.filter((figure) -> this.overTime != OverTime.LATEST || this.overUnits == OverUnits.SINGLE
					|| reporters.contains(figure.unitId()))
			.toList();
		if (this.overUnits != OverUnits.SINGLE) {
			return begun;
		}
		Comparator<UnitFigure> ofReporter = Comparator.comparing((figure) -> reporters.contains(figure.unitId()));
		return List.copyOf(begun.stream()
			.collect(Collectors.toMap(UnitFigure::period, Function.identity(),
					BinaryOperator.maxBy(ofReporter.thenComparing(UnitFigure::unitId)), TreeMap::new))
			.values());
	}

	private Judgement judgeEach(List<UnitFigure> figures, Set<UUID> reporters, LocalDate today) {
		List<Judgement> ofUnits = reporters.stream()
			.map((unit) -> figures.stream().filter((figure) -> figure.unitId().equals(unit)).toList())
			.map((own) -> own.isEmpty() ? silent(today) : judgeTogether(own, today))
			.toList();
		TargetState worst = ofUnits.stream()
			.map(Judgement::state)
			.reduce(TargetState::orWorse)
			.orElse(TargetState.NO_DATA);
		int meeting = (int) ofUnits.stream()
			.map(Judgement::figure)
			.filter((figure) -> figure != null && this.goal.isMetBy(figure.amount()))
			.count();
		ReportingPeriod latest = figures.stream().map(UnitFigure::period).max(ReportingPeriod::compareTo).orElseThrow();
		return new Judgement(worst, null, null, latest, meeting, ofUnits.size());
	}

	/** A unit that never reported: once a period is closed that is a warning. */
	private Judgement silent(LocalDate today) {
		boolean closed = this.calendar.latestClosed(today).isPresent();
		return closed ? new Judgement(TargetState.STALE, null, null, null, 0, 0) : Judgement.noData(0);
	}

	private Judgement judgeTogether(List<UnitFigure> figures, LocalDate today) {
		List<UnitFigure> ofOne = (this.overUnits == OverUnits.SINGLE)
				? figures.stream().map((figure) -> figure.by(figures.get(0).unitId())).toList() : figures;
		Accumulation sum = Accumulation.of(this.overTime, this.goal.isShare(), ofOne);
		BigDecimal amount = sum.figure().amount();
		boolean stale = isStale(sum.latest(), today);
		if (this.mode == TargetMode.HOLD) {
			return judgement(held(amount, stale), sum, null);
		}
		LocalDate day = sum.latest().end().isBefore(today) ? sum.latest().end() : today;
		WayToGoal way = WayToGoal.of(this);
		return judgement(reached(amount, way.shareGone(amount, day), stale, today), sum, way.expectedOn(day));
	}

	private Judgement judgement(TargetState state, Accumulation sum, @Nullable BigDecimal expected) {
		return new Judgement(state, sum.figure(), expected, sum.latest(), 0, 0);
	}

	/** Whether a period has closed since that was to bring a figure. */
	private boolean isStale(ReportingPeriod latest, LocalDate today) {
		return this.calendar.closedBy(today)
			.stream()
			.anyMatch((closed) -> closed.compareTo(latest) > 0 && !closed.start().isAfter(this.due));
	}

	private TargetState held(BigDecimal amount, boolean stale) {
		if (!this.goal.isMetBy(amount)) {
			return TargetState.BREACHED;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return this.goal.isNearlyLeftBy(amount, this.thresholds.holdMargin()) ? TargetState.AT_RISK : TargetState.HELD;
	}

	private TargetState reached(BigDecimal amount, BigDecimal shareGone, boolean stale, LocalDate today) {
		if (this.goal.isMetBy(amount)) {
			return TargetState.MET;
		}
		if (this.due.isBefore(today)) {
			return TargetState.MISSED;
		}
		boolean over = this.goal.isOvershotBy(amount, this.overTime == OverTime.SUM);
		if (over || shareGone.compareTo(this.thresholds.atRisk()) < 0) {
			return TargetState.BEHIND;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return (shareGone.compareTo(this.thresholds.onTrack()) >= 0) ? TargetState.ON_TRACK : TargetState.AT_RISK;
	}

}
