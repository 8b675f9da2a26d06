package org.gongjian.domain.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a text shares with each of many at once: only texts that have a pair of
 * characters in common with it cost anything.
 */
class SharedPairs {

	private final Map<Long, List<Integer>> places = new HashMap<>();

	private final int size;

	SharedPairs(List<Wording> texts) {
		this.size = texts.size();
		for (int i = 0; i < texts.size(); i++) {
			for (long pair : texts.get(i).countedPairs()) {
				this.places.computeIfAbsent(pair, (key) -> new ArrayList<>()).add(i);
			}
		}
	}

	/** For each of the texts, how many pairs this one shares with it. */
	int[] with(Wording text) {
		int[] shared = new int[this.size];
		for (long pair : text.countedPairs()) {
			for (int place : this.places.getOrDefault(pair, List.of())) {
				shared[place]++;
			}
		}
		return shared;
	}

}
