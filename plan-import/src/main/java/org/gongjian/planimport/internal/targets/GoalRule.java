package org.gongjian.planimport.internal.targets;

import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * What a figure has to be: the words around it say how it compares. A plain number is an
 * amount to reach (≥); in a standard, and of a fixed set, exactly that number is meant.
 */
final class GoalRule {

	private GoalRule() {
	}

	static Goal of(Phrase phrase, @Nullable ComparisonWords words, TargetKind kind) {
		Figure figure = phrase.figure();
		if (figure.upTo() != null) {
			return new Goal(Comparison.BETWEEN, figure.value(), figure.upTo(), figure.unit());
		}
		return new Goal(comparison(phrase, words, kind), figure.value(), null, figure.unit());
	}

	private static Comparison comparison(Phrase phrase, @Nullable ComparisonWords words, TargetKind kind) {
		boolean standard = kind == TargetKind.STANDARD;
		if (words != null && !(words.reached() && standard)) {
			return words.comparison();
		}
		return (standard || ExactRule.is(phrase)) ? Comparison.EXACTLY : Comparison.AT_LEAST;
	}

}
