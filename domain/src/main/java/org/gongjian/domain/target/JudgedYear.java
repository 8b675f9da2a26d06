package org.gongjian.domain.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

import org.gongjian.domain.period.ReportingPeriod;

/**
 * Which year counts where a goal is set anew for each year: the latest one that has a
 * figure or a closed period. In January the year before still stands, until the first
 * figure of the new one.
 */
final class JudgedYear {

	/** A week belongs to the year that holds most of it. */
	private static final int MIDDLE_OF_A_WEEK = 3;

	private JudgedYear() {
	}

	static int of(JudgementRule rule, Collection<UnitFigure> figures, LocalDate today) {
		int year = Stream.concat(figures.stream().map(UnitFigure::period), rule.calendar().closedBy(today).stream())
			.filter((period) -> !period.start().isAfter(today))
			.mapToInt(JudgedYear::of)
			.max()
			.orElse(rule.begin().getYear());
		return Math.max(rule.begin().getYear(), Math.min(rule.due().getYear(), year));
	}

	static int of(ReportingPeriod period) {
		return period.start().plusDays(MIDDLE_OF_A_WEEK).getYear();
	}

}
