package org.gongjian.domain.amendment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Pairs of two lists, one to one, the best first; of equally good ones those whose places
 * in the lists are nearest.
 */
final class BestPairs {

	private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
		.reversed()
		.thenComparingInt((candidate) -> Math.abs(candidate.old() - candidate.now()))
		.thenComparingInt(Candidate::old)
		.thenComparingInt(Candidate::now);

	private final List<Candidate> candidates = new ArrayList<>();

	/** Says how good it would be to pair these two. */
	void suggest(int old, int now, double score) {
		this.candidates.add(new Candidate(old, now, score));
	}

	/** The suggestions but for those that are refused. */
	BestPairs without(BiPredicate<Integer, Integer> refused) {
		BestPairs rest = new BestPairs();
		this.candidates.stream()
			.filter((candidate) -> !refused.test(candidate.old(), candidate.now()))
			.forEach(rest.candidates::add);
		return rest;
	}

	/** The pairs: the old one by the new one. */
	Map<Integer, Integer> oldByNew() {
		this.candidates.sort(BEST_FIRST);
		BitSet takenOld = new BitSet();
		BitSet takenNow = new BitSet();
		Map<Integer, Integer> pairs = new TreeMap<>();
		for (Candidate candidate : this.candidates) {
			if (!takenOld.get(candidate.old()) && !takenNow.get(candidate.now())) {
				takenOld.set(candidate.old());
				takenNow.set(candidate.now());
				pairs.put(candidate.now(), candidate.old());
			}
		}
		return pairs;
	}

	/** Two that may be one. */
	private record Candidate(int old, int now, double score) {

	}

}
