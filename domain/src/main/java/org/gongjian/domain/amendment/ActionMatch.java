package org.gongjian.domain.amendment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which action of a plan is which action of its next text: by name first, and where the
 * name is another, by the tasks that it took along.
 */
record ActionMatch(Map<Integer, Integer> pairs) {

	/** A new name shares at least so much with the old one. */
	private static final double ALIKE = 0.6;

	static ActionMatch byName(List<String> old, List<String> now) {
		List<Wording> oldNames = old.stream().map(Wording::of).toList();
		List<Wording> names = now.stream().map(Wording::of).toList();
		BestPairs pairs = new BestPairs();
		for (int i = 0; i < oldNames.size(); i++) {
			for (int j = 0; j < names.size(); j++) {
				double likeness = oldNames.get(i).likeness(names.get(j));
				if (likeness >= ALIKE) {
					pairs.suggest(i, j, likeness);
				}
			}
		}
		return new ActionMatch(pairs.oldByNew());
	}

	/** These, and actions of another name that hold half of a former one's tasks. */
	Map<Integer, Integer> andByTasks(PlanFace old, PlanFace now, Map<Integer, Integer> tasks) {
		Map<List<Integer>, Integer> together = new HashMap<>();
		tasks.forEach((task, former) -> together
			.merge(List.of(old.tasks().get(former).action(), now.tasks().get(task).action()), 1, Integer::sum));
		BestPairs pairs = new BestPairs();
		together.forEach((actions, count) -> {
			boolean free = !this.pairs.containsValue(actions.get(0)) && !this.pairs.containsKey(actions.get(1));
			if (free && 2 * count >= size(old, actions.get(0))) {
				pairs.suggest(actions.get(0), actions.get(1), count);
			}
		});
		Map<Integer, Integer> all = new TreeMap<>(this.pairs);
		all.putAll(pairs.oldByNew());
		return all;
	}

	private static long size(PlanFace face, int action) {
		return face.tasks().stream().filter((task) -> task.action() == action && !task.goals()).count();
	}

}
