package org.gongjian.domain.amendment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which task of a plan is which task of its next text, by the likeness of their wording.
 * The same number, action and units help; without alike words they make no pair.
 */
class TaskMatch {

	/** Less than this and it is another task, whatever else is the same. */
	private static final double LEAST_LIKENESS = 0.3;

	/** Likeness with what number, action and units add to it. */
	private static final double LEAST_SCORE = 0.5;

	private static final double FOR_NUMBER = 0.05;

	private static final double FOR_ACTION = 0.08;

	private static final double FOR_UNITS = 0.1;

	/** With more pairs than this only tasks of the same number are compared. */
	private static final long MOST_PAIRS = 2_000_000;

	private final PlanFace old;

	private final PlanFace now;

	private final Map<Integer, Integer> actions;

	private final Map<Integer, Integer> decided;

	private final List<Wording> oldWords;

	private final List<Wording> words;

	TaskMatch(PlanFace old, PlanFace now, Map<Integer, Integer> actions, Map<Integer, Integer> decided) {
		this.old = old;
		this.now = now;
		this.actions = actions;
		this.decided = decided;
		this.oldWords = old.tasks().stream().map((task) -> Wording.of(task.text())).toList();
		this.words = now.tasks().stream().map((task) -> Wording.of(task.text())).toList();
	}

	/** The former task by the new one; what a person decided stands. */
	Map<Integer, Integer> pairs() {
		Map<Integer, Integer> pairs = new TreeMap<>();
		this.decided.forEach((former, task) -> {
			if (task >= 0) {
				pairs.put(task, former);
			}
		});
		new SameWords(this.old, this.now, this.oldWords, this.words, this.actions).addTo(pairs,
				(former) -> !this.decided.containsKey(former));
		Set<Integer> paired = Set.copyOf(pairs.values());
		boolean all = isComparable(this.oldWords.size() - paired.size(), this.words.size() - pairs.size());
		SplitTasks split = new SplitTasks(this.oldWords, this.words);
		BestPairs best = new BestPairs();
		SharedPairs index = new SharedPairs(this.oldWords);
		for (int j = 0; j < this.words.size(); j++) {
			if (this.now.tasks().get(j).goals() || pairs.containsKey(j)) {
				continue;
			}
			int[] shared = index.with(this.words.get(j));
			for (int i = 0; i < shared.length; i++) {
				boolean free = shared[i] > 0 && !this.old.tasks().get(i).goals() && !this.decided.containsKey(i)
						&& !paired.contains(i);
				if (free && (all || hasNumberOf(j, i))) {
					suggest(best, i, j, this.oldWords.get(i).likeness(this.words.get(j), shared[i]), split);
				}
			}
		}
		pairs.putAll(split.without(best).oldByNew());
		return pairs;
	}

	static boolean isComparable(int former, int tasks) {
		return (long) former * tasks <= MOST_PAIRS;
	}

	private boolean hasNumberOf(int task, int former) {
		return this.now.tasks().get(task).hasNumberOf(this.old.tasks().get(former));
	}

	private void suggest(BestPairs best, int former, int task, double likeness, SplitTasks split) {
		if (likeness < LEAST_LIKENESS) {
			return;
		}
		TaskFace before = this.old.tasks().get(former);
		TaskFace after = this.now.tasks().get(task);
		double score = likeness + (after.hasNumberOf(before) ? FOR_NUMBER : 0)
				+ (sameAction(former, task) ? FOR_ACTION : 0) + FOR_UNITS * after.unitsInCommon(before);
		split.note(former, task, likeness);
		if (score >= LEAST_SCORE) {
			best.suggest(former, task, score);
		}
	}

	private boolean sameAction(int former, int task) {
		Integer action = this.actions.get(this.now.tasks().get(task).action());
		return action != null && action == this.old.tasks().get(former).action();
	}

	/** Tasks without a pair that seem to be a part of another one. */
	PartHints hints() {
		return new PartHints(this.old, this.now, this.oldWords, this.words);
	}

}
