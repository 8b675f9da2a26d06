package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The milestones of a target. With some, the way to its goal is not one straight line.
 *
 * @param inOrder the earliest first, one for a day
 */
public record Milestones(List<Milestone> inOrder) {

	public static final Milestones NONE = new Milestones(List.of());

	public Milestones {
		inOrder = inOrder.stream().sorted(Comparator.comparing(Milestone::day)).toList();
		if (inOrder.stream().map(Milestone::day).distinct().count() < inOrder.size()) {
			throw new IllegalArgumentException("Two milestones on one day: " + inOrder);
		}
	}

	/** Reads what {@link #written()} has written. */
	static Milestones read(String written) {
		return new Milestones(Arrays.stream(written.split(" "))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.split("="))
			.map((sides) -> new Milestone(LocalDate.parse(sides[0]), new BigDecimal(sides[1])))
			.toList());
	}

	/** As one line: 2026-06-30=5000 2026-09-30=8000. */
	String written() {
		return this.inOrder.stream()
			.map((milestone) -> milestone.day() + "=" + milestone.value().toPlainString())
			.collect(Collectors.joining(" "));
	}

	public boolean isEmpty() {
		return this.inOrder.isEmpty();
	}

	/** Those from one day up to before another. */
	Milestones between(LocalDate from, LocalDate before) {
		return new Milestones(this.inOrder.stream()
			.filter((milestone) -> !milestone.day().isBefore(from) && milestone.day().isBefore(before))
			.toList());
	}

	/** The same for a part of the goal. */
	Milestones times(BigDecimal part) {
		return new Milestones(this.inOrder.stream()
			.map((milestone) -> new Milestone(milestone.day(), milestone.value().multiply(part, MathContext.DECIMAL64)))
			.toList());
	}

}
