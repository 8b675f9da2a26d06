package org.gongjian.domain.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tasks were moved: those in another action, and the fewest whose removal leaves
 * all others in their former order. A task that others were put before is not moved.
 */
final class Movement {

	private Movement() {
	}

	static Set<Integer> of(PlanFace old, PlanFace now, Map<Integer, Integer> actions, Map<Integer, Integer> tasks) {
		Set<Integer> moved = new TreeSet<>();
		Map<Integer, Integer> stayed = new TreeMap<>();
		new TreeMap<>(tasks).forEach((task, former) -> {
			TaskFace face = now.tasks().get(task);
			Integer action = actions.get(face.action());
			if (action == null || action != old.tasks().get(former).action()) {
				moved.add(task);
			}
			else if (!face.goals()) {
				stayed.put(task, former);
			}
		});
		Set<Integer> inOrder = longestRise(stayed);
		stayed.keySet().stream().filter((task) -> !inOrder.contains(task)).forEach(moved::add);
		return moved;
	}

	/** The keys of a longest row of entries whose values rise. */
	private static Set<Integer> longestRise(Map<Integer, Integer> entries) {
		List<Integer> keys = new ArrayList<>(entries.keySet());
		int[] values = entries.values().stream().mapToInt(Integer::intValue).toArray();
		int[] before = new int[values.length];
		int[] lastOfLength = new int[values.length + 1];
		int[] tails = new int[values.length];
		int longest = 0;
		for (int i = 0; i < values.length; i++) {
			int found = Arrays.binarySearch(tails, 0, longest, values[i]);
			int length = (found < 0) ? -found - 1 : found;
			tails[length] = values[i];
			before[i] = (length > 0) ? lastOfLength[length - 1] : -1;
			lastOfLength[length] = i;
			longest = Math.max(longest, length + 1);
		}
		Set<Integer> rise = new TreeSet<>();
		for (int i = (longest > 0) ? lastOfLength[longest - 1] : -1; i >= 0; i = before[i]) {
			rise.add(keys.get(i));
		}
		return rise;
	}

}
