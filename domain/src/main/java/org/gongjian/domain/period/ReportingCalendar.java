package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a plan's units report: from which period to which, and until which day after a
 * period's end a report is on time.
 *
 * @param kind how long a period is
 * @param firstDay the first period holds this day
 * @param lastDay the last period holds this day
 * @param daysToReport how many days after its end a period's report is still on time; a
 * figure of the plan, 5 unless it says otherwise
 */
public record ReportingCalendar(PeriodKind kind, LocalDate firstDay, LocalDate lastDay, int daysToReport) {

	/** The last day on which a period's report is on time. */
	public LocalDate deadlineOf(ReportingPeriod period) {
		return period.end().plusDays(this.daysToReport);
	}

	/** Whether the deadline of the period has passed. */
	public boolean isClosed(ReportingPeriod period, LocalDate today) {
		return deadlineOf(period).isBefore(today);
	}

	public ReportingPeriod first() {
		return ReportingPeriod.of(this.kind, this.firstDay);
	}

	public ReportingPeriod last() {
		return ReportingPeriod.of(this.kind, this.lastDay);
	}

	/** All periods of the plan, first to last. */
	public List<ReportingPeriod> periods() {
		return Stream.iterate(first(), (period) -> period.compareTo(last()) <= 0, ReportingPeriod::next).toList();
	}

	/** The periods that have begun, first to last. */
	public List<ReportingPeriod> begunBy(LocalDate today) {
		return periods().stream().filter((period) -> !period.start().isAfter(today)).toList();
	}

	/** The periods whose deadline has passed, first to last. */
	public List<ReportingPeriod> closedBy(LocalDate today) {
		return periods().stream().filter((period) -> isClosed(period, today)).toList();
	}

	public Optional<ReportingPeriod> latestClosed(LocalDate today) {
		List<ReportingPeriod> closed = closedBy(today);
		return closed.isEmpty() ? Optional.empty() : Optional.of(closed.get(closed.size() - 1));
	}

	/**
	 * The period that people report for on this day: the one that has ended and is not
	 * yet late, else the one that runs; before the plan's first period that one, after
	 * its last that one.
	 */
	public ReportingPeriod currentOn(LocalDate today) {
		ReportingPeriod running = ReportingPeriod.of(this.kind, today);
		ReportingPeriod ended = running.previous();
		ReportingPeriod current = isClosed(ended, today) ? running : ended;
		if (current.compareTo(first()) < 0) {
			return first();
		}
		return (current.compareTo(last()) > 0) ? last() : current;
	}

	public boolean contains(ReportingPeriod period) {
		return period.kind() == this.kind && period.compareTo(first()) >= 0 && period.compareTo(last()) <= 0;
	}

}
