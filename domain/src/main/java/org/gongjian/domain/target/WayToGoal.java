package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * The straight line that a figure is expected to follow: from where it started on the
 * plan's first day to the goal on the due date.
 *
 * @param goal where it ends
 * @param from where it starts; {@code null} for a level that is expected to be at its
 * goal all the time, since the plan prints no start or one that meets the goal already
 * @param begin the day it starts
 * @param due the day it ends
 */
record WayToGoal(Goal goal, @Nullable BigDecimal from, LocalDate begin, LocalDate due) {

	static WayToGoal of(JudgementRule rule) {
		boolean sum = rule.overTime() == OverTime.SUM && !rule.goal().isShare();
		BigDecimal from = sum ? BigDecimal.ZERO : rule.baseline();
		boolean nothingToGo = from != null && rule.goal().isMetBy(from);
		return new WayToGoal(rule.goal(), nothingToGo ? null : from, rule.begin(), rule.due());
	}

	/** What is to be expected by the end of the day. */
	BigDecimal expectedOn(LocalDate day) {
		BigDecimal start = this.from;
		if (start == null || !this.begin.isBefore(this.due)) {
			return this.goal.value();
		}
		long days = ChronoUnit.DAYS.between(this.begin, this.due) + 1;
		long passed = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(this.begin, day) + 1));
		BigDecimal way = this.goal.value().subtract(start);
		return start
			.add(way.multiply(BigDecimal.valueOf(passed)).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
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
