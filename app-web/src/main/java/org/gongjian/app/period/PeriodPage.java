package org.gongjian.app.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A period of a plan: whether it takes reports, and those that are owed.
 *
 * @param planId the plan
 * @param plan its title
 * @param start the period's first day
 * @param name its name
 * @param deadline until when its reports are due
 * @param graceEnd the last day on which they are on time
 * @param lockedFrom when the plan's rule locks it; {@code null} for never
 * @param locked whether it is locked
 * @param why why, since when, by whom; empty while it is open
 * @param lines the reports that are owed
 * @param history what was decided, latest first
 */
record PeriodPage(UUID planId, String plan, LocalDate start, String name, LocalDate deadline, LocalDate graceEnd,
		@Nullable LocalDate lockedFrom, boolean locked, String why, List<Line> lines, List<Event> history) {

	/** What was decided about one report, latest first. */
	public List<Event> historyOf(UUID assignmentId) {
		return this.history.stream().filter((event) -> event.assignmentId().equals(assignmentId)).toList();
	}

	/** The report of an assignment. */
	Line line(UUID assignmentId) {
		return this.lines.stream()
			.filter((line) -> line.assignmentId().equals(assignmentId))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * One unit's one report.
	 *
	 * @param status how far it has come; {@code null} where nothing was written
	 * @param request the request that waits for an answer; {@code null} for none
	 * @param permit until when it may be written; {@code null} where it may not
	 */
	record Line(UUID assignmentId, String unit, String task, @Nullable ReportStatus status, @Nullable Request request,
			@Nullable LocalDate permit) {

		/** Whether it was approved, so that it can be opened again. */
		public boolean approved() {
			return this.status == ReportStatus.APPROVED;
		}

		/** Whether a permit would let it be written. */
		public boolean writable() {
			return this.status == null || this.status.isOpen();
		}

	}

	/**
	 * A request that waits for an answer.
	 */
	record Request(UUID id, String by, String at, String reason) {

	}

	/**
	 * Something that was decided.
	 *
	 * @param what the code of its name
	 * @param unit the unit of the report; empty for the whole period
	 * @param until the last day of a permit; empty for none
	 */
	record Event(Instant moment, String at, String what, UUID assignmentId, String unit, String until, String reason,
			String by) {

	}

}
