package org.gongjian.app.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.OverTime;
import org.gongjian.persistence.standing.TargetRow;
import org.jspecify.annotations.Nullable;

/**
 * The approved figures of a target, added up and held against its goal.
 *
 * @param figures by unit and month
 */
record Tally(TargetRow target, Map<UUID, NavigableMap<Integer, Figure>> figures) {

	boolean isEmpty() {
		return this.figures.isEmpty();
	}

	/** The figures of one unit alone. */
	Tally of(UUID unit) {
		NavigableMap<Integer, Figure> own = this.figures.get(unit);
		return new Tally(this.target, (own != null) ? Map.of(unit, own) : Map.of());
	}

	/** The latest month with a figure. */
	int latest() {
		return this.figures.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
	}

	/** Whether one of the units has no figure of a month or of a later one. */
	boolean lacks(Collection<UUID> units, int month) {
		return units.stream().anyMatch((unit) -> of(unit).latest() < month);
	}

	/**
	 * The last figure of each unit, or all of them, put together; shares by their parts.
	 */
	BigDecimal amount() {
		if (!this.target.goal().isShare()) {
			return sum(Figure::value);
		}
		return sum(Figure::numerator).movePointRight(2).divide(sum(Figure::denominator), 12, RoundingMode.HALF_UP);
	}

	private BigDecimal sum(Function<Figure, @Nullable BigDecimal> what) {
		boolean last = this.target.rule().overTime() == OverTime.LATEST;
		return this.figures.values()
			.stream()
			.flatMap((own) -> last ? Stream.of(own.lastEntry().getValue()) : own.values().stream())
			.map(what)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * What was to be expected by the end of the latest month. Sums grow by the day from
	 * nothing; everything else is to be there all the time.
	 */
	BigDecimal expected() {
		BigDecimal goal = this.target.goal().value();
		if (this.target.goal().isShare() || this.target.rule().overTime() != OverTime.SUM) {
			return goal;
		}
		return goal.multiply(daysTo(YearCalendar.endOf(latest())))
			.divide(daysTo(this.target.due()), 12, RoundingMode.HALF_UP);
	}

	private static BigDecimal daysTo(LocalDate day) {
		return BigDecimal.valueOf(ChronoUnit.DAYS.between(YearCalendar.startOf(1), day) + 1);
	}

	boolean isMet() {
		int sign = amount().compareTo(this.target.goal().value());
		return switch (this.target.goal().comparison()) {
			case AT_MOST -> sign <= 0;
			case BELOW -> sign < 0;
			case AT_LEAST -> sign >= 0;
			case ABOVE -> sign > 0;
			case EXACTLY -> sign == 0;
			case BETWEEN -> sign >= 0 && !isTooMuch();
		};
	}

	/** Whether it has gone past what more figures could mend. */
	boolean isTooMuch() {
		return switch (this.target.goal().comparison()) {
			case EXACTLY -> amount().compareTo(this.target.goal().value()) > 0;
			case BETWEEN -> amount().compareTo(Objects.requireNonNull(this.target.goal().upTo())) > 0;
			default -> false;
		};
	}

	/** Whether it has gone so many percent of what it was to be. */
	boolean isAtLeast(int percent, BigDecimal of) {
		return amount().movePointRight(2).compareTo(of.multiply(BigDecimal.valueOf(percent))) >= 0;
	}

}
