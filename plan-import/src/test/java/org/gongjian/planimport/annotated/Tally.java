package org.gongjian.planimport.annotated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * What of one kind was to be found, what was drafted and how much of it is right.
 */
final class Tally {

	private double hit;

	private int annotated;

	private int drafted;

	private final List<String> missed = new ArrayList<>();

	private final List<String> extra = new ArrayList<>();

	void expect(int count) {
		this.annotated += count;
	}

	void draft(int count) {
		this.drafted += count;
	}

	void hit(double share) {
		this.hit += share;
	}

	void missed(String what) {
		this.missed.add(what);
	}

	void extra(String what) {
		this.extra.add(what);
	}

	/** Takes all of the drafted things that are expected out of those that are left. */
	<T> void compare(Collection<T> expected, Collection<T> draft, Consumer<T> lacking, Consumer<T> surplus) {
		List<T> rest = new ArrayList<>(draft);
		for (T one : expected) {
			if (rest.remove(one)) {
				hit(1);
			}
			else {
				lacking.accept(one);
			}
		}
		rest.forEach(surplus);
	}

	void add(Tally other) {
		this.hit += other.hit;
		this.annotated += other.annotated;
		this.drafted += other.drafted;
	}

	boolean isEmpty() {
		return this.annotated == 0 && this.drafted == 0;
	}

	double precision() {
		if (this.drafted == 0) {
			return (this.annotated == 0) ? 1 : 0;
		}
		return this.hit / this.drafted;
	}

	double recall() {
		return (this.annotated == 0) ? 1 : this.hit / this.annotated;
	}

	double f1() {
		double both = precision() + recall();
		return (both > 0) ? 2 * precision() * recall() / both : 0;
	}

	String line() {
		return "P %.3f  R %.3f  F1 %.3f   (%.1f of %d, %d drafted)".formatted(precision(), recall(), f1(), this.hit,
				this.annotated, this.drafted);
	}

	List<String> misses() {
		List<String> all = new ArrayList<>();
		this.missed.forEach((what) -> all.add("- " + what));
		this.extra.forEach((what) -> all.add("+ " + what));
		return all;
	}

}
