package org.gongjian.app.target;

import java.math.BigDecimal;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.Judgement;
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

	JudgementText(Texts texts, PeriodText periods) {
		this.texts = texts;
		this.periods = periods;
	}

	/** The sentence for a target that is tracked. */
	public String of(TargetStanding standing) {
		TargetRow target = standing.target();
		Judgement judgement = standing.judgement();
		String goal = goal(target.goal());
		if (judgement.latest() == null) {
			return this.texts.of("judgement.NO_DATA", goal, target.due());
		}
		String period = this.periods.of(judgement.latest());
		if (judgement.isOfEachUnit()) {
			return this.texts.of("judgement.each", period, judgement.unitsInAll(), judgement.unitsMeeting(), goal,
					this.texts.of(judgement.state()), target.due());
		}
		return this.texts.of("judgement." + code(target, judgement), period,
				this.texts.of("judgement.figure." + target.overTime(), figure(judgement.figure(), target.goal())), goal,
				expected(judgement, target.goal()), target.due());
	}

	/** The goal in words: 不超过 10%. */
	public String goal(Goal goal) {
		String value = FigureText.amount(goal.value());
		BigDecimal upTo = goal.upTo();
		if (goal.comparison() == Comparison.BETWEEN && upTo != null) {
			value = value + "–" + FigureText.amount(upTo);
		}
		return this.texts.of("judgement.goal", this.texts.of(goal.comparison()), value + goal.measure());
	}

	private static String code(TargetRow target, Judgement judgement) {
		if (judgement.state() == TargetState.AT_RISK) {
			return "AT_RISK." + target.mode();
		}
		if (judgement.state() == TargetState.ON_TRACK && isShort(target.goal(), judgement)) {
			return "ON_TRACK.tolerated";
		}
		return (judgement.state() == TargetState.BEHIND && isOver(target.goal(), judgement.figure())) ? "BEHIND.over"
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

	private static boolean isOver(Goal goal, @Nullable Figure figure) {
		BigDecimal most = (goal.upTo() != null) ? goal.upTo() : goal.value();
		boolean limited = goal.comparison() == Comparison.EXACTLY || goal.comparison() == Comparison.BETWEEN;
		return limited && figure != null && figure.amount().compareTo(most) > 0;
	}

	private String figure(@Nullable Figure figure, Goal goal) {
		String parts = FigureText.parts(figure);
		String amount = FigureText.of(figure, goal.measure());
		return parts.isEmpty() ? amount : this.texts.of("judgement.parts", amount, parts);
	}

	private static String expected(Judgement judgement, Goal goal) {
		BigDecimal expected = judgement.expected();
		return (expected != null) ? FigureText.amount(expected) + goal.measure() : "";
	}

}
