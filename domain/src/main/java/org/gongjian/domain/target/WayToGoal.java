package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * The line that a figure is expected to follow: from where it started on the plan's first
 * day over the milestones to the goal on the due date, straight between two of them.
 *
 * @param goal where it ends
 * @param from where it starts; {@code null} for a level that is expected to be at its
 * next value all the time, since the plan prints no start or one that meets the goal
 * already
 * @param begin the day it starts
 * @param milestones where it bends
 * @param due the day it ends
 */
record WayToGoal(Goal goal, @Nullable BigDecimal from, LocalDate begin, Milestones milestones, LocalDate due) {

	static WayToGoal of(JudgementRule rule) {
		Milestones milestones = rule.rule().milestones().between(rule.begin(), rule.due());
		return new WayToGoal(rule.goal(), start(rule, milestones), rule.begin(), milestones, rule.due());
	}

	/** Sums start at 0, and so does what has milestones to climb and no other start. */
	private static @Nullable BigDecimal start(JudgementRule rule, Milestones milestones) {
		boolean sum = rule.rule().overTime() == OverTime.SUM && !rule.goal().isShare();
		boolean climbs = rule.baseline() == null && !milestones.isEmpty() && !rule.goal().comparison().isCeiling();
		BigDecimal from = (sum || climbs) ? BigDecimal.ZERO : rule.baseline();
		return (from != null && rule.goal().isMetBy(from)) ? null : from;
	}

	/** What is to be expected by the end of the day. */
	BigDecimal expectedOn(LocalDate day) {
		LocalDate since = this.begin.minusDays(1);
		BigDecimal value = this.from;
		for (Milestone milestone : this.milestones.inOrder()) {
			if (!day.isAfter(milestone.day())) {
				return between(since, value, milestone.day(), milestone.value(), day);
			}
			since = milestone.day();
			value = milestone.value();
		}
		return between(since, value, this.due, this.goal.value(), day);
	}

	private static BigDecimal between(LocalDate since, @Nullable BigDecimal start, LocalDate until, BigDecimal end,
			LocalDate day) {
		long days = ChronoUnit.DAYS.between(since, until);
		if (start == null || days <= 0) {
			return end;
		}
		long passed = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(since, day)));
		BigDecimal way = end.subtract(start).multiply(BigDecimal.valueOf(passed));
		return start.add(way.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
	}

	/** How much of the way that is expected by the day has been gone; 1 is all of it. */
	BigDecimal shareGone(BigDecimal amount, LocalDate day) {
		BigDecimal expected = expectedOn(day);
		if (this.from == null && this.goal.comparison().isCeiling()) {
			return (amount.signum() == 0) ? BigDecimal.ONE : expected.divide(amount, MathContext.DECIMAL64);
		}
		BigDecimal origin = (this.from != null) ? this.from : BigDecimal.ZERO;
		BigDecimal toGo = expected.subtract(origin);
		return (toGo.signum() == 0) ? BigDecimal.ONE : amount.subtract(origin).divide(toGo, MathContext.DECIMAL64);
	}

}
