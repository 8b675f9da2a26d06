package org.gongjian.domain.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.gongjian.domain.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How many units have left out the latest closed period.
 *
 * @param period the period; {@code null} where none is closed
 * @param units how many units have no figure for it
 */
record Silence(@Nullable ReportingPeriod period, int units) {

	static Silence of(JudgementRule rule, Collection<UnitFigure> figures, Collection<Reporter> reporters,
			LocalDate today) {
		Optional<ReportingPeriod> closed = rule.calendar()
			.closedBy(today)
			.stream()
			.filter((period) -> !period.start().isAfter(rule.due()) && !period.end().isBefore(rule.begin()))
			.reduce((earlier, later) -> later);
		return closed.map((period) -> new Silence(period, missing(rule, figures, reporters, period)))
			.orElseGet(() -> new Silence(null, 0));
	}

	/** How many units have no figure for a period or for a later one. */
	static int missing(JudgementRule rule, Collection<UnitFigure> figures, Collection<Reporter> reporters,
			ReportingPeriod period) {
		if (!reporters.isEmpty() && reporters.stream().noneMatch((reporter) -> reporter.owes(period))) {
			return 0;
		}
		if (rule.rule().overUnits() == OverUnits.SINGLE || reporters.isEmpty()) {
			return figures.stream().anyMatch((figure) -> reaches(figure, period)) ? 0 : 1;
		}
		return (int) reporters.stream()
			.filter((reporter) -> reporter.owes(period))
			.filter((reporter) -> figures.stream()
				.noneMatch((figure) -> figure.unitId().equals(reporter.unitId()) && reaches(figure, period)))
			.count();
	}

	/** Periods may be of two lengths where a target is the sum of other plans' ones. */
	private static boolean reaches(UnitFigure figure, ReportingPeriod period) {
		return !figure.period().end().isBefore(period.end());
	}

}
