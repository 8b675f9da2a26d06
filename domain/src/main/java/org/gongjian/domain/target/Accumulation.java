package org.gongjian.domain.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.gongjian.domain.period.ReportingPeriod;

/**
 * The figures of all periods and units as one.
 *
 * @param figure what they add up to
 * @param latest the latest period that is in it
 */
record Accumulation(Figure figure, ReportingPeriod latest) {

	/**
	 * Adds figures up, those of each unit over time first.
	 * @param share whether the goal is a share; percentages without their parts are never
	 * added, the later one stands
	 * @param figures at least one
	 */
	static Accumulation of(OverTime overTime, boolean share, Collection<UnitFigure> figures) {
		BinaryOperator<Figure> sum = (earlier, later) -> (share && !(earlier.isShare() && later.isShare())) ? later
				: earlier.plus(later);
		List<UnitFigure> oldestFirst = figures.stream()
			.sorted(Comparator.comparing(UnitFigure::period).thenComparing(UnitFigure::unitId))
			.toList();
		Map<UUID, List<UnitFigure>> byUnit = oldestFirst.stream()
			.collect(Collectors.groupingBy(UnitFigure::unitId, TreeMap::new, Collectors.toList()));
		Figure together = byUnit.values()
			.stream()
			.map((own) -> overPeriods(overTime, own, sum))
			.reduce(sum)
			.orElseThrow();
		return new Accumulation(together, oldestFirst.get(oldestFirst.size() - 1).period());
	}

	private static Figure overPeriods(OverTime overTime, List<UnitFigure> oldestFirst, BinaryOperator<Figure> sum) {
		if (overTime == OverTime.LATEST) {
			return oldestFirst.get(oldestFirst.size() - 1).figure();
		}
		return oldestFirst.stream().map(UnitFigure::figure).reduce(sum).orElseThrow();
	}

}
