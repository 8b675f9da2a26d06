package org.gongjian.domain.amendment;

import java.util.List;
import java.util.Map;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetWords;

/**
 * Which target of a task is which in its next text: by what is measured, then by the
 * sentence it stands in. Figures of another unit of measure cannot be compared with those
 * that were reported, so that is another target.
 */
public final class TargetMatch {

	private static final double LEAST_SCORE = 0.5;

	/** What a sentence alone can say, where the indicator has another name. */
	private static final double FOR_SENTENCE = 0.6;

	private static final double FOR_GOAL = 0.05;

	private TargetMatch() {
	}

	/** The former target by the new one, as places in the lists. */
	public static Map<Integer, Integer> of(List<TargetWords> old, List<TargetWords> now) {
		List<Face> before = old.stream().map(Face::of).toList();
		List<Face> after = now.stream().map(Face::of).toList();
		BestPairs pairs = new BestPairs();
		for (int i = 0; i < before.size(); i++) {
			for (int j = 0; j < after.size(); j++) {
				double score = after.get(j).score(before.get(i));
				if (score >= LEAST_SCORE) {
					pairs.suggest(i, j, score);
				}
			}
		}
		return pairs.oldByNew();
	}

	/** A target with its words as they are compared. */
	private record Face(Goal goal, Wording indicator, Wording quote) {

		static Face of(TargetWords words) {
			return new Face(words.goal(), Wording.of(words.indicator()), Wording.of(words.quote()));
		}

		double score(Face old) {
			if (!old.goal.measure().equals(this.goal.measure())) {
				return 0;
			}
			double words = old.indicator.isSameAs(this.indicator) ? 1 : old.indicator.likeness(this.indicator);
			if (old.goal.comparison() == this.goal.comparison()) {
				words = Math.max(words, FOR_SENTENCE * old.quote.likeness(this.quote));
			}
			return words + (old.goal.isSameAs(this.goal) ? FOR_GOAL : 0);
		}

	}

}
