package org.gongjian.app.report;

import java.time.LocalDate;

import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportEndedException;
import org.gongjian.domain.report.ReportSparedException;
import org.gongjian.domain.task.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit owes for a period, written or not.
 *
 * @param assignment whose part in which task
 * @param calendar when the plan's units report
 * @param period for when
 * @param spared whether it is not owed, as its task rested all through the period
 */
public record ExpectedReport(Assignment assignment, ReportingCalendar calendar, ReportingPeriod period,
		boolean spared) {

	/** The revision of the plan that ended it; {@code null} while it is owed. */
	public @Nullable Integer endedIn() {
		return this.assignment.endedIn();
	}

	/**
	 * Asks whether it may be written.
	 * @throws ReportEndedException if an amendment of the plan ended it
	 * @throws ReportSparedException if its task rested all through the period
	 */
	public void requireOwed() {
		if (this.assignment.endedIn() != null) {
			throw new ReportEndedException(this.assignment.endedIn());
		}
		if (this.spared) {
			throw new ReportSparedException();
		}
	}

	/** The last day on which it is on time. */
	public LocalDate deadline() {
		return this.calendar.deadlineOf(this.period);
	}

	public boolean isLate(LocalDate today) {
		return this.calendar.isClosed(this.period, today);
	}

}
