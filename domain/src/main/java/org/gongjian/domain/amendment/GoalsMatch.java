package org.gongjian.domain.amendment;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * The goals of an action go with their action.
 */
final class GoalsMatch {

	private GoalsMatch() {
	}

	static void add(Map<Integer, Integer> pairs, PlanFace old, PlanFace now, Map<Integer, Integer> actions,
			Map<Integer, Integer> decided) {
		for (int i = 0; i < now.tasks().size(); i++) {
			TaskFace task = now.tasks().get(i);
			Integer action = actions.get(task.action());
			if (!task.goals() || action == null || pairs.containsKey(i)) {
				continue;
			}
			int here = i;
			IntStream.range(0, old.tasks().size())
				.filter((j) -> old.tasks().get(j).goals() && old.tasks().get(j).action() == action)
				.filter((j) -> !pairs.containsValue(j) && !decided.containsKey(j))
				.findFirst()
				.ifPresent((j) -> pairs.put(here, j));
		}
	}

}
