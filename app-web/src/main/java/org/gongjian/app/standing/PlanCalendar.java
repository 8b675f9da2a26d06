package org.gongjian.app.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.standing.PlanRow;

/**
 * The periods of a plan that matter on a day: the latest that is closed and the one that
 * people report for.
 */
public record PlanCalendar(PlanRow plan, LocalDate day) {

	public ReportingPeriod current() {
		return this.plan.calendar().currentOn(this.day);
	}

	public Optional<ReportingPeriod> latestClosed() {
		return this.plan.calendar().latestClosed(this.day);
	}

	/** Both, oldest first, as far as they have begun. */
	List<ReportingPeriod> periods() {
		return Stream.concat(latestClosed().stream(), Stream.of(current()))
			.filter((period) -> !period.start().isAfter(this.day))
			.distinct()
			.toList();
	}

	LocalDate deadlineOf(ReportingPeriod period) {
		return this.plan.calendar().deadlineOf(period);
	}

	boolean isClosed(ReportingPeriod period) {
		return this.plan.calendar().isClosed(period, this.day);
	}

	boolean isLate(ReportingPeriod period, LocalDate came) {
		return this.plan.calendar().isLate(period, came);
	}

	int closedPeriods() {
		return this.plan.calendar().closedBy(this.day).size();
	}

}
