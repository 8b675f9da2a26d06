package org.gongjian.domain.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says of tasks without a pair which task they seem to be a part of in the other text: it
 * may have been split, or put together with others.
 */
class PartHints {

	/** So much of a task stands in another that it seems to be a part of it. */
	private static final double PART = 0.6;

	private final PlanFace old;

	private final PlanFace now;

	private final List<Wording> oldWords;

	private final List<Wording> words;

	PartHints(PlanFace old, PlanFace now, List<Wording> oldWords, List<Wording> words) {
		this.old = old;
		this.now = now;
		this.oldWords = oldWords;
		this.words = words;
	}

	/** For new tasks the former one that they seem to come from. */
	Map<Integer, Integer> comesFrom(Map<Integer, Integer> pairs) {
		return hints(this.now, this.words, this.oldWords, Set.copyOf(pairs.keySet()));
	}

	/** For former tasks the new one that they seem to have gone into. */
	Map<Integer, Integer> wentInto(Map<Integer, Integer> pairs) {
		return hints(this.old, this.oldWords, this.words, Set.copyOf(pairs.values()));
	}

	private static Map<Integer, Integer> hints(PlanFace face, List<Wording> parts, List<Wording> wholes,
			Set<Integer> paired) {
		Map<Integer, Integer> hints = new TreeMap<>();
		if (!TaskMatch.isComparable(parts.size() - paired.size(), wholes.size())) {
			return hints;
		}
		for (int i = 0; i < parts.size(); i++) {
			int whole = (face.tasks().get(i).goals() || paired.contains(i)) ? -1 : mostOf(parts.get(i), wholes);
			if (whole >= 0) {
				hints.put(i, whole);
			}
		}
		return hints;
	}

	private static int mostOf(Wording part, List<Wording> wholes) {
		int most = -1;
		double share = PART;
		for (int i = 0; i < wholes.size(); i++) {
			double here = part.shareIn(wholes.get(i));
			if (here > share) {
				most = i;
				share = here;
			}
		}
		return most;
	}

}
