package org.gongjian.planimport.annotated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Pairs what was annotated with what was drafted, one to one, the best pair first.
 *
 * @param pairs the pairs, best first
 * @param missing the annotated ones without a partner
 * @param extra the drafted ones without a partner
 */
record Pairing(List<Pair> pairs, List<Integer> missing, List<Integer> extra) {

	private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
		.thenComparingInt((pair) -> -Math.abs(pair.annotated() - pair.drafted()))
		.thenComparingInt(Pair::annotated)
		.thenComparingInt(Pair::drafted)
		.reversed();

	/**
	 * The pairing by a score.
	 * @param least the score below which two are no pair
	 */
	static <A, D> Pairing of(List<A> annotated, List<D> drafted, ToDoubleBiFunction<A, D> score, double least) {
		List<Pair> candidates = new ArrayList<>();
		for (int i = 0; i < annotated.size(); i++) {
			for (int j = 0; j < drafted.size(); j++) {
				double fit = score.applyAsDouble(annotated.get(i), drafted.get(j));
				if (fit >= least) {
					candidates.add(new Pair(i, j, fit));
				}
			}
		}
		candidates.sort(BEST_FIRST);
		Set<Integer> taken = new HashSet<>();
		Set<Integer> used = new HashSet<>();
		List<Pair> pairs = new ArrayList<>();
		for (Pair pair : candidates) {
			if (!taken.contains(pair.annotated()) && !used.contains(pair.drafted())) {
				taken.add(pair.annotated());
				used.add(pair.drafted());
				pairs.add(pair);
			}
		}
		return new Pairing(pairs, others(annotated.size(), taken), others(drafted.size(), used));
	}

	private static List<Integer> others(int size, Set<Integer> paired) {
		return IntStream.range(0, size).filter((index) -> !paired.contains(index)).boxed().toList();
	}

	/**
	 * Places of the two in their lists, and how well they fit.
	 */
	record Pair(int annotated, int drafted, double score) {
	}

}
