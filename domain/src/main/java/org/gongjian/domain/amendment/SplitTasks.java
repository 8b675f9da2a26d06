package org.gongjian.domain.amendment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tasks whose wording falls into several new ones, and new ones into which several former
 * ones were put together. Only a person can say which of them goes on with the reports,
 * so they make no pairs.
 */
class SplitTasks {

	/** So much of a part stands in the whole. */
	private static final double INSIDE = 0.7;

	/** A part has at least this and at most that share of the whole's length. */
	private static final double SMALLEST = 0.2;

	private static final double LARGEST = 0.85;

	/** The parts together make up about the whole. */
	private static final double LEAST_TOGETHER = 0.7;

	private static final double MOST_TOGETHER = 1.4;

	private final List<Wording> old;

	private final List<Wording> now;

	private final TreeMap<Integer, TreeSet<Integer>> partsOfFormer = new TreeMap<>();

	private final TreeMap<Integer, TreeSet<Integer>> partsOfTask = new TreeMap<>();

	private final TreeSet<Integer> formerWithLike = new TreeSet<>();

	private final TreeSet<Integer> taskWithLike = new TreeSet<>();

	SplitTasks(List<Wording> old, List<Wording> now) {
		this.old = old;
		this.now = now;
	}

	/** Takes note of two that have much in common. */
	void note(int former, int task, double likeness) {
		if (likeness >= Wording.ALMOST_THE_SAME) {
			this.formerWithLike.add(former);
			this.taskWithLike.add(task);
			return;
		}
		if (isPart(this.now.get(task), this.old.get(former))) {
			this.partsOfFormer.computeIfAbsent(former, (key) -> new TreeSet<>()).add(task);
		}
		if (isPart(this.old.get(former), this.now.get(task))) {
			this.partsOfTask.computeIfAbsent(task, (key) -> new TreeSet<>()).add(former);
		}
	}

	/** The suggestions but for those of tasks that were split or put together. */
	BestPairs without(BestPairs suggestions) {
		this.partsOfFormer.values().forEach((parts) -> parts.removeAll(this.taskWithLike));
		this.partsOfTask.values().forEach((parts) -> parts.removeAll(this.formerWithLike));
		return suggestions
			.without((former, task) -> isMadeOf(this.old.get(former), this.partsOfFormer, former, task, this.now)
					|| isMadeOf(this.now.get(task), this.partsOfTask, task, former, this.old));
	}

	private static boolean isPart(Wording part, Wording whole) {
		return part.length() >= SMALLEST * whole.length() && part.length() <= LARGEST * whole.length()
				&& part.shareIn(whole) >= INSIDE;
	}

	private static boolean isMadeOf(Wording whole, Map<Integer, TreeSet<Integer>> all, int index, int part,
			List<Wording> wordings) {
		TreeSet<Integer> parts = all.getOrDefault(index, new TreeSet<>());
		int together = parts.stream().mapToInt((each) -> wordings.get(each).length()).sum();
		return parts.size() > 1 && parts.contains(part) && together >= LEAST_TOGETHER * whole.length()
				&& together <= MOST_TOGETHER * whole.length();
	}

}
