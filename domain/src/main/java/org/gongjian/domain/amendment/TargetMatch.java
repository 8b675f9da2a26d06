package org.gongjian.domain.amendment;

import java.util.List;
import java.util.Map;

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
		BestPairs pairs = new BestPairs();
		for (int i = 0; i < old.size(); i++) {
			for (int j = 0; j < now.size(); j++) {
				double score = score(old.get(i), now.get(j));
				if (score >= LEAST_SCORE) {
					pairs.suggest(i, j, score);
				}
			}
		}
		return pairs.oldByNew();
	}

	private static double score(TargetWords old, TargetWords now) {
		Wording before = Wording.of(old.indicator());
		Wording after = Wording.of(now.indicator());
		if (!old.goal().measure().equals(now.goal().measure())) {
			return 0;
		}
		double words = before.isSameAs(after) ? 1 : before.likeness(after);
		if (old.goal().comparison() == now.goal().comparison()) {
			words = Math.max(words, FOR_SENTENCE * Wording.of(old.quote()).likeness(Wording.of(now.quote())));
		}
		return words + (old.goal().isSameAs(now.goal()) ? FOR_GOAL : 0);
	}

}
