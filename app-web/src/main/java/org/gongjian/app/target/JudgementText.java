package org.gongjian.app.target;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetState;
import org.gongjian.persistence.standing.TargetRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The sentence beside a light: which figure, for when, against which goal, and what
 * follows. A clerk reads it and knows why the light is what it is.
 */
@Component
public class JudgementText {

	private final Texts texts;

	private final PeriodText periods;

	private final GapText gaps;

	JudgementText(Texts texts, PeriodText periods, GapText gaps) {
		this.texts = texts;
		this.periods = periods;
		this.gaps = gaps;
	}

	/** The sentence for a target that is tracked. */
	public String of(TargetStanding standing) {
		return of(standing.target(), standing.judgement());
	}

	/** The sentence for a judgement of a target. */
	public String of(TargetRow target, Judgement judgement) {
		String goal = goal(target);
		if (judgement.latest() == null) {
			return this.gaps.ofNothing(judgement, goal, due(target, judgement));
		}
		String period = this.periods.of(judgement.latest());
		if (judgement.isOfEachUnit()) {
			String met = target.rule().unitGoals().isEmpty() ? this.texts.of("judgement.each.goal", goal)
					: this.texts.of("judgement.each.own", goal);
			return this.texts.of("judgement.each", period, judgement.unitsInAll(), judgement.unitsMeeting(), met,
					this.texts.of(judgement.state())) + this.gaps.after(judgement);
		}
		String figure = this.texts.of("judgement.figure." + target.rule().overTime(),
				figure(judgement.figure(), target.goal()));
		if (judgement.state() == TargetState.STALE) {
			return this.gaps.ofStale(judgement, period, figure, goal);
		}
		String asked = (target.rule().mode() == TargetMode.HOLD)
				? this.texts.of("judgement.hold." + target.rule().overTime(), goal) : goal;
		return this.texts.of("judgement." + code(target, judgement), period, figure, asked, expected(target, judgement),
				due(target, judgement)) + this.gaps.after(judgement);
	}

	/** The goal in words: 不超过 10%. */
	public String goal(Goal goal) {
		String value = FigureText.amount(goal.value());
		BigDecimal upTo = goal.upTo();
		if (goal.comparison() == Comparison.BETWEEN && upTo != null) {
			return this.texts.of("judgement.goal.between", value, FigureText.amount(upTo) + goal.measure());
		}
		return this.texts.of("judgement.goal", this.texts.of(goal.comparison()), value + goal.measure());
	}

	private String goal(TargetRow target) {
		String goal = goal(target.goal());
		return target.rule().yearly() ? this.texts.of("judgement.goal.yearly", goal) : goal;
	}

	private static String code(TargetRow target, Judgement judgement) {
		if (judgement.state() == TargetState.AT_RISK) {
			return "AT_RISK." + target.rule().mode();
		}
		if (judgement.state() == TargetState.ON_TRACK && isShort(target.goal(), judgement)) {
			return "ON_TRACK.tolerated";
		}
		return (judgement.state() == TargetState.BEHIND && isOver(target, judgement.figure())) ? "BEHIND.over"
				: judgement.state().name();
	}

	/** Whether the figure has not come as far as expected. */
	private static boolean isShort(Goal goal, Judgement judgement) {
		Figure figure = judgement.figure();
		BigDecimal expected = judgement.expected();
		if (figure == null || expected == null) {
			return false;
		}
		int sign = figure.amount().compareTo(expected);
		return goal.comparison().isCeiling() ? sign > 0 : sign < 0;
	}

	private static boolean isOver(TargetRow target, @Nullable Figure figure) {
		return figure != null && target.goal().isOvershotBy(figure.amount(), target.rule().overTime() == OverTime.SUM);
	}

	/** The day that counts: of a goal for each year the last one of the year judged. */
	private static LocalDate due(TargetRow target, Judgement judgement) {
		ReportingPeriod period = (judgement.latest() != null) ? judgement.latest() : judgement.gap().period();
		if (!target.rule().yearly() || period == null) {
			return target.due();
		}
		LocalDate endOfYear = LocalDate.of(period.end().getYear(), 12, 31);
		return endOfYear.isBefore(target.due()) ? endOfYear : target.due();
	}

	private String figure(@Nullable Figure figure, Goal goal) {
		String parts = FigureText.parts(figure);
		String amount = FigureText.of(figure, goal.measure());
		return parts.isEmpty() ? amount : this.texts.of("judgement.parts", amount, parts);
	}

	private String expected(TargetRow target, Judgement judgement) {
		BigDecimal expected = judgement.expected();
		String code = target.rule().milestones().isEmpty() ? "judgement.expected" : "judgement.expected.milestones";
		return (expected != null) ? this.texts.of(code, FigureText.amount(expected) + target.goal().measure()) : "";
	}

}
