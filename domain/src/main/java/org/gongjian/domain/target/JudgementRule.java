package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Judges a target's figures by the target's own rule. A pure function of the rule, the
 * figures and the day. A figure that is known to be bad stays bad when reports stop
 * coming: silence never improves a light.
 *
 * @param goal what the figure has to be
 * @param rule how figures add up and when the goal has to be met
 * @param baseline where the figure started, if the plan says so
 * @param begin the plan's first day, from which the way to the goal is counted
 * @param due the day by which the goal is to be reached
 * @param calendar when units report
 * @param thresholds where the lights change
 */
public record JudgementRule(Goal goal, TargetRule rule, @Nullable BigDecimal baseline, LocalDate begin, LocalDate due,
		ReportingCalendar calendar, Thresholds thresholds) {

	/**
	 * How the target stands where all units owe figures for all periods.
	 * @param reporters the units that are to report
	 */
	public Judgement judge(Collection<UnitFigure> figures, Set<UUID> reporters, LocalDate today) {
		return judge(figures, reporters.stream().map(Reporter::of).toList(), today);
	}

	/**
	 * How the target stands.
	 * @param figures approved figures in any order, at most one for a unit and period
	 * @param reporters the units that are to report
	 * @param today the day of the judgement
	 */
	public Judgement judge(Collection<UnitFigure> figures, Collection<Reporter> reporters, LocalDate today) {
		JudgementRule inForce = this.rule.yearly() ? inYear(JudgedYear.of(this, figures, today)) : this;
		return new Judging(inForce, reporters, today).judge(figures);
	}

	/** How one unit stands; its light counts where the unit answers for a part. */
	public Judgement judgeUnit(Collection<UnitFigure> figures, Reporter unit, LocalDate today) {
		return ofUnit(unit.unitId()).judge(
				figures.stream().filter((figure) -> figure.unitId().equals(unit.unitId())).toList(), List.of(unit),
				today);
	}

	/**
	 * Whether a unit can be judged alone: it has its own part of the goal, or the goal is
	 * a share or one that each unit is to meet.
	 */
	public boolean judgesUnit(UUID unit) {
		return this.rule.unitGoals().of(unit).isPresent() || this.rule.overUnits() == OverUnits.EACH
				|| this.goal.isShare();
	}

	/** The rule that one unit is judged by. */
	JudgementRule ofUnit(UUID unit) {
		TargetRule alone = new TargetRule(this.rule.mode(), this.rule.overTime(), OverUnits.SUM, this.rule.yearly(),
				this.rule.milestones(), UnitGoals.NONE);
		BigDecimal own = this.rule.unitGoals().of(unit).orElse(null);
		if (own == null || this.goal.value().signum() == 0) {
			Goal goal = (own != null) ? this.goal.withValue(own) : this.goal;
			return new JudgementRule(goal, alone, this.baseline, this.begin, this.due, this.calendar, this.thresholds);
		}
		BigDecimal part = own.divide(this.goal.value(), MathContext.DECIMAL64);
		TargetRule scaled = new TargetRule(alone.mode(), alone.overTime(), alone.overUnits(), alone.yearly(),
				alone.milestones().times(part), UnitGoals.NONE);
		BigDecimal start = (this.baseline == null || this.goal.isShare()) ? this.baseline
				: this.baseline.multiply(part, MathContext.DECIMAL64);
		return new JudgementRule(this.goal.withValue(own), scaled, start, this.begin, this.due, this.calendar,
				this.thresholds);
	}

	/** The same for one year of the plan alone. */
	private JudgementRule inYear(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, 12, 31);
		return new JudgementRule(this.goal, this.rule, this.baseline, this.begin.isAfter(first) ? this.begin : first,
				this.due.isBefore(last) ? this.due : last, this.calendar, this.thresholds);
	}

}
