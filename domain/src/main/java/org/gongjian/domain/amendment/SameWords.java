package org.gongjian.domain.amendment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Pairs tasks that say the same word for word. Of several that do, those with the same
 * number, action and units come first, then those with the same units, then the same
 * action; the rest in their order.
 */
class SameWords {

	private final PlanFace old;

	private final PlanFace now;

	private final List<Wording> oldWords;

	private final List<Wording> words;

	private final Map<Integer, Integer> actions;

	SameWords(PlanFace old, PlanFace now, List<Wording> oldWords, List<Wording> words, Map<Integer, Integer> actions) {
		this.old = old;
		this.now = now;
		this.oldWords = oldWords;
		this.words = words;
		this.actions = actions;
	}

	/**
	 * Adds their pairs.
	 * @param free the former tasks that may be paired
	 */
	void addTo(Map<Integer, Integer> pairs, IntPredicate free) {
		match(pairs, free, (i) -> List.of(String.valueOf(oldTask(i).number()), oldTask(i).action(), oldTask(i).units()),
				(j) -> List.of(String.valueOf(task(j).number()), action(j), task(j).units()));
		match(pairs, free, (i) -> List.of(oldTask(i).units()), (j) -> List.of(task(j).units()));
		match(pairs, free, (i) -> List.of(oldTask(i).action()), (j) -> List.of(action(j)));
		match(pairs, free, (i) -> List.of(), (j) -> List.of());
	}

	private void match(Map<Integer, Integer> pairs, IntPredicate free, IntFunction<List<Object>> oldKey,
			IntFunction<List<Object>> key) {
		Set<Integer> taken = Set.copyOf(pairs.values());
		Map<List<Object>, Deque<Integer>> waiting = new HashMap<>();
		IntStream.range(0, this.oldWords.size())
			.filter((i) -> !oldTask(i).goals() && this.oldWords.get(i).length() > 0 && free.test(i)
					&& !taken.contains(i))
			.forEach((i) -> waiting
				.computeIfAbsent(keyOf(this.oldWords.get(i), oldKey.apply(i)), (k) -> new ArrayDeque<>())
				.add(i));
		for (int j = 0; j < this.words.size(); j++) {
			if (!task(j).goals() && !pairs.containsKey(j)) {
				Deque<Integer> same = waiting.get(keyOf(this.words.get(j), key.apply(j)));
				if (same != null && !same.isEmpty()) {
					pairs.put(j, same.remove());
				}
			}
		}
	}

	private static List<Object> keyOf(Wording words, List<Object> more) {
		List<Object> key = new ArrayList<>(more);
		key.add(words.plain());
		return key;
	}

	private TaskFace oldTask(int place) {
		return this.old.tasks().get(place);
	}

	private TaskFace task(int place) {
		return this.now.tasks().get(place);
	}

	private int action(int place) {
		return this.actions.getOrDefault(task(place).action(), -1);
	}

}
