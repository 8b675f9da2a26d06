package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The parts of a goal that its units answer for, each its own (分解目标).
 *
 * @param byUnit the value for each unit that has one
 */
public record UnitGoals(Map<UUID, BigDecimal> byUnit) {

	public static final UnitGoals NONE = new UnitGoals(Map.of());

	public UnitGoals {
		byUnit = Map.copyOf(byUnit);
	}

	/** Reads what {@link #written()} has written. */
	static UnitGoals read(String written) {
		return new UnitGoals(Arrays.stream(written.split(" "))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.split("="))
			.collect(Collectors.toMap((sides) -> UUID.fromString(sides[0]), (sides) -> new BigDecimal(sides[1]))));
	}

	/** As one line, in the order of the units' ids. */
	String written() {
		return new TreeMap<>(this.byUnit).entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue().toPlainString())
			.collect(Collectors.joining(" "));
	}

	public boolean isEmpty() {
		return this.byUnit.isEmpty();
	}

	public Optional<BigDecimal> of(UUID unit) {
		return Optional.ofNullable(this.byUnit.get(unit));
	}

	/** What the parts are together. */
	public BigDecimal sum() {
		return this.byUnit.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
