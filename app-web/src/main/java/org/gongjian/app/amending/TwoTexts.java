package org.gongjian.app.amending;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongjian.domain.amendment.PlanFace;
import org.gongjian.domain.amendment.PlanMatch;
import org.gongjian.domain.amendment.TaskFace;

/**
 * The text of a plan that is in force and the draft of its next one, with what became of
 * each task.
 *
 * @param old the tasks in force
 * @param now the tasks of the draft
 * @param oldActions the actions in force
 * @param actions the actions of the draft
 * @param match which is which
 * @param decided the tasks in force, as places, of which a person said what they are
 */
record TwoTexts(List<TaskSide> old, List<TaskSide> now, List<ActionSide> oldActions, List<ActionSide> actions,
		PlanMatch match, Set<Integer> decided) {

	/**
	 * Compares them.
	 * @param decided what a person said: the draft's task by the plan's, by their marks
	 */
	static TwoTexts of(List<TaskSide> old, List<TaskSide> now, List<ActionSide> oldActions, List<ActionSide> actions,
			Map<UUID, String> decided) {
		Map<Integer, Integer> places = places(old, now, decided);
		return new TwoTexts(old, now, oldActions, actions,
				PlanMatch.of(face(oldActions, old), face(actions, now), places), Set.copyOf(places.keySet()));
	}

	/** Compares two texts whose tasks are known by the same marks. */
	static TwoTexts published(List<TaskSide> old, List<TaskSide> now, List<ActionSide> oldActions,
			List<ActionSide> actions) {
		Map<String, Integer> stayed = places(now);
		Map<Integer, Integer> same = new HashMap<>();
		for (int i = 0; i < old.size(); i++) {
			same.put(i, stayed.getOrDefault(old.get(i).mark(), -1));
		}
		return new TwoTexts(old, now, oldActions, actions,
				PlanMatch.of(face(oldActions, old), face(actions, now), same), Set.of());
	}

	private static PlanFace face(List<ActionSide> actions, List<TaskSide> tasks) {
		return new PlanFace(actions.stream().map(ActionSide::name).toList(),
				tasks.stream()
					.map((task) -> new TaskFace(task.action(), task.goals(), task.number(), task.text(),
							Set.copyOf(task.units().keySet())))
					.toList());
	}

	/**
	 * Decisions on tasks that are no longer there are left out, and those that would join
	 * a task with the goals of an action.
	 */
	private static Map<Integer, Integer> places(List<TaskSide> old, List<TaskSide> now, Map<UUID, String> decided) {
		Map<String, Integer> oldPlaces = places(old);
		Map<String, Integer> places = places(now);
		Map<Integer, Integer> known = new HashMap<>();
		decided.forEach((task, counterpart) -> {
			Integer former = oldPlaces.get(task.toString());
			Integer place = counterpart.isEmpty() ? Integer.valueOf(-1) : places.get(counterpart);
			if (former != null && place != null && (place < 0 || old.get(former).goals() == now.get(place).goals())) {
				known.put(former, place);
			}
		});
		return known;
	}

	private static Map<String, Integer> places(List<TaskSide> tasks) {
		return IntStream.range(0, tasks.size())
			.boxed()
			.collect(Collectors.toMap((place) -> tasks.get(place).mark(), (place) -> place));
	}

	/** The tasks in force that the draft no longer holds, as places. */
	List<Integer> removed() {
		Collection<Integer> kept = Set.copyOf(this.match.tasks().values());
		return IntStream.range(0, this.old.size()).filter((place) -> !kept.contains(place)).boxed().toList();
	}

}
