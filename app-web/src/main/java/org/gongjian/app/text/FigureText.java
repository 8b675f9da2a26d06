package org.gongjian.app.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.jspecify.annotations.Nullable;

/**
 * Figures as people read them. The only place where a figure is rounded.
 */
public final class FigureText {

	/** Digits shown behind the point. */
	private static final int SHOWN = 2;

	private FigureText() {
	}

	/** The amount with at most two digits behind the point. */
	public static String amount(BigDecimal amount) {
		BigDecimal rounded = amount.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
		return ((rounded.scale() < 0) ? rounded.setScale(0) : rounded).toPlainString();
	}

	/** The amount with its unit of measure, — where there is none. */
	public static String of(@Nullable Figure figure, String measure) {
		return (figure == null) ? "—" : amount(figure.amount()) + measure;
	}

	/** The parts of a share as 870/1000; empty for a plain value. */
	public static String parts(@Nullable Figure figure) {
		if (figure == null || figure.numerator() == null || figure.denominator() == null) {
			return "";
		}
		return amount(figure.numerator()) + "/" + amount(figure.denominator());
	}

	/** The goal as ≤ 10%. */
	public static String of(Goal goal) {
		BigDecimal upTo = goal.upTo();
		if (goal.comparison() == Comparison.BETWEEN && upTo != null) {
			return amount(goal.value()) + goal.comparison().symbol() + amount(upTo) + goal.measure();
		}
		return goal.comparison().symbol() + " " + amount(goal.value()) + goal.measure();
	}

}
