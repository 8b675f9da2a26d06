package org.gongjian.domain.amendment;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What became of the actions and tasks of a plan in its next text. Indexes are places in
 * the lists of the two {@link PlanFace}s.
 *
 * @param actions the former action by the new one
 * @param tasks the former task by the new one
 * @param moved the new tasks that stand in another action, or out of the order that the
 * others keep
 * @param comesFrom of a new task without a pair, the former task that it seems to be a
 * part of
 * @param wentInto of a former task without a pair, the new task that it seems to have
 * become a part of
 */
public record PlanMatch(Map<Integer, Integer> actions, Map<Integer, Integer> tasks, Set<Integer> moved,
		Map<Integer, Integer> comesFrom, Map<Integer, Integer> wentInto) {

	public @Nullable Integer formerAction(int action) {
		return this.actions.get(action);
	}

	public @Nullable Integer formerTask(int task) {
		return this.tasks.get(task);
	}

	/** Nothing persists: the match of a plan's first text. */
	public static PlanMatch nothing() {
		return new PlanMatch(Map.of(), Map.of(), Set.of(), Map.of(), Map.of());
	}

	/**
	 * Compares two texts.
	 * @param decided what a person said: the new task by the former one, -1 where it is
	 * none of them
	 */
	public static PlanMatch of(PlanFace old, PlanFace now, Map<Integer, Integer> decided) {
		ActionMatch byName = ActionMatch.byName(old.actions(), now.actions());
		TaskMatch tasks = new TaskMatch(old, now, byName.pairs(), decided);
		Map<Integer, Integer> pairs = tasks.pairs();
		Map<Integer, Integer> actions = byName.andByTasks(old, now, pairs);
		GoalsMatch.add(pairs, old, now, actions, decided);
		PartHints hints = tasks.hints();
		return new PlanMatch(actions, pairs, Movement.of(old, now, actions, pairs), hints.comesFrom(pairs),
				hints.wentInto(pairs));
	}

}
