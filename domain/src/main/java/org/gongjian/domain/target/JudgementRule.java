package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Judges a target's figures by the target's own rule. A pure function of the rule, the
 * figures and the day.
 *
 * @param goal what the figure has to be
 * @param mode whether it must be so in every period or by the due date
 * @param overTime how periods add up
 * @param overUnits how units add up
 * @param baseline where the figure started, if the plan says so
 * @param due the day by which the goal is to be reached
 * @param calendar when units report
 * @param thresholds where the lights change
 */
public record JudgementRule(Goal goal, TargetMode mode, OverTime overTime, OverUnits overUnits,
		@Nullable BigDecimal baseline, LocalDate due, ReportingCalendar calendar, Thresholds thresholds) {

	/**
	 * How the target stands.
	 * @param figures approved figures in any order, at most one for a unit and period
	 * @param reporters the units that are to report
	 * @param today the day of the judgement
	 */
	public Judgement judge(Collection<UnitFigure> figures, Set<UUID> reporters, LocalDate today) {
		if (figures.isEmpty()) {
			return Judgement.noData();
		}
		if (this.overUnits == OverUnits.EACH) {
			return judgeEach(figures, reporters, today);
		}
		return judgeTogether(figures, today);
	}

	private Judgement judgeEach(Collection<UnitFigure> figures, Set<UUID> reporters, LocalDate today) {
		List<Judgement> ofUnits = reporters.stream()
			.map((unit) -> figures.stream().filter((figure) -> figure.unitId().equals(unit)).toList())
			.map((own) -> own.isEmpty() ? Judgement.noData() : judgeTogether(own, today))
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

	private Judgement judgeTogether(Collection<UnitFigure> figures, LocalDate today) {
		Accumulation sum = Accumulation.of(this.overTime, figures);
		boolean met = this.goal.isMetBy(sum.figure().amount());
		boolean stale = this.calendar.latestClosed(today)
			.filter((closed) -> closed.compareTo(sum.latest()) > 0)
			.isPresent();
		if (this.mode == TargetMode.HOLD) {
			return judgement(held(sum.figure().amount(), met, stale), sum, null);
		}
		BigDecimal expected = expectedBy(today);
		return judgement(reached(sum.figure().amount(), met, stale, expected, today), sum, expected);
	}

	private Judgement judgement(TargetState state, Accumulation sum, @Nullable BigDecimal expected) {
		return new Judgement(state, sum.figure(), expected, sum.latest(), 0, 0);
	}

	private TargetState held(BigDecimal amount, boolean met, boolean stale) {
		if (!met) {
			return TargetState.BREACHED;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return isNearLimit(amount) ? TargetState.AT_RISK : TargetState.HELD;
	}

	/**
	 * Only a limit with room on one side can be near: an exact number and a range cannot.
	 */
	private boolean isNearLimit(BigDecimal amount) {
		if (this.goal.comparison() == Comparison.EXACTLY || this.goal.comparison() == Comparison.BETWEEN) {
			return false;
		}
		BigDecimal room = this.goal.value().subtract(amount).abs();
		return room.compareTo(this.goal.value().abs().multiply(this.thresholds.holdMargin())) <= 0;
	}

	private TargetState reached(BigDecimal amount, boolean met, boolean stale, BigDecimal expected, LocalDate today) {
		if (met) {
			return TargetState.MET;
		}
		if (this.due.isBefore(today)) {
			return TargetState.MISSED;
		}
		if (stale) {
			return TargetState.STALE;
		}
		BigDecimal way = shareOfWay(amount, expected);
		if (way.compareTo(this.thresholds.onTrack()) >= 0) {
			return TargetState.ON_TRACK;
		}
		return (way.compareTo(this.thresholds.atRisk()) >= 0) ? TargetState.AT_RISK : TargetState.BEHIND;
	}

	/**
	 * What was to be expected by the day: the straight line from the baseline (0 for
	 * sums) at the plan's start to the goal at the due date. A level without a baseline
	 * has no line; it is expected to be at its goal.
	 */
	private BigDecimal expectedBy(LocalDate today) {
		BigDecimal from = start();
		LocalDate begin = this.calendar.firstDay();
		if (from == null || !begin.isBefore(this.due)) {
			return this.goal.value();
		}
		long days = ChronoUnit.DAYS.between(begin, this.due);
		long passed = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(begin, today)));
		BigDecimal way = this.goal.value().subtract(from);
		return from
			.add(way.multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
	}

	private @Nullable BigDecimal start() {
		return (this.baseline == null && this.overTime == OverTime.SUM) ? BigDecimal.ZERO : this.baseline;
	}

	/** How much of the way that was expected by now has been gone; 1 is all of it. */
	private BigDecimal shareOfWay(BigDecimal amount, BigDecimal expected) {
		BigDecimal from = start();
		if (from == null && this.goal.comparison().isCeiling()) {
			return (amount.signum() == 0) ? BigDecimal.ONE : expected.divide(amount, MathContext.DECIMAL64);
		}
		BigDecimal origin = (from != null) ? from : BigDecimal.ZERO;
		BigDecimal due = expected.subtract(origin);
		return (due.signum() == 0) ? BigDecimal.ONE : amount.subtract(origin).divide(due, MathContext.DECIMAL64);
	}

}
