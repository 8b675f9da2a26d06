package org.gongjian.domain.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of time for which units report (填报期): a month, a quarter or a week.
 *
 * @param kind how long it is
 * @param start its first day
 */
public record ReportingPeriod(PeriodKind kind, LocalDate start) implements Comparable<ReportingPeriod> {

	public ReportingPeriod {
		if (!start.equals(startOf(kind, start))) {
			throw new IllegalArgumentException("No " + kind + " starts on " + start);
		}
	}

	/** The period that holds this day. */
	public static ReportingPeriod of(PeriodKind kind, LocalDate day) {
		return new ReportingPeriod(kind, startOf(kind, day));
	}

	public static ReportingPeriod month(int year, int month) {
		return new ReportingPeriod(PeriodKind.MONTH, LocalDate.of(year, month, 1));
	}

	private static LocalDate startOf(PeriodKind kind, LocalDate day) {
		return switch (kind) {
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		};
	}

	public LocalDate end() {
		return next().start().minusDays(1);
	}

	public ReportingPeriod next() {
		return new ReportingPeriod(this.kind, switch (this.kind) {
			case MONTH -> this.start.plusMonths(1);
			case QUARTER -> this.start.plusMonths(3);
			case WEEK -> this.start.plusWeeks(1);
		});
	}

	public ReportingPeriod previous() {
		return of(this.kind, this.start.minusDays(1));
	}

	@Override
	public int compareTo(ReportingPeriod other) {
		return this.start.compareTo(other.start);
	}

}
