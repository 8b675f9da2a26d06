package org.gongjian.domain.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.period.ReportingPeriod;

/**
 * The figures of all periods and units as one.
 *
 * @param figure what they add up to
 * @param latest the latest period that is in it
 */
record Accumulation(Figure figure, ReportingPeriod latest) {

	static Accumulation of(OverTime overTime, Collection<UnitFigure> figures) {
		Map<UUID, List<UnitFigure>> byUnit = figures.stream()
			.sorted(Comparator.comparing(UnitFigure::period))
			.collect(Collectors.groupingBy(UnitFigure::unitId, TreeMap::new, Collectors.toList()));
		Figure together = byUnit.values()
			.stream()
			.map((own) -> overPeriods(overTime, own))
			.reduce(Figure::plus)
			.orElseThrow();
		ReportingPeriod latest = figures.stream().map(UnitFigure::period).max(ReportingPeriod::compareTo).orElseThrow();
		return new Accumulation(together, latest);
	}

	private static Figure overPeriods(OverTime overTime, List<UnitFigure> oldestFirst) {
		if (overTime == OverTime.LATEST) {
			return oldestFirst.get(oldestFirst.size() - 1).figure();
		}
		return oldestFirst.stream().map(UnitFigure::figure).reduce(Figure::plus).orElseThrow();
	}

}
