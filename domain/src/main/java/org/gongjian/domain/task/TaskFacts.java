package org.gongjian.domain.task;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.target.TargetState;

/**
 * What the state of a task follows from.
 *
 * @param due the day by which it is to be done
 * @param assignments how many units report on it
 * @param completed how many of them have an approved report of 100 %
 * @param periodsClosed how many periods are past their deadline
 * @param reportsMissing how many units have sent nothing for the latest closed period,
 * those that are done left aside
 * @param targets the states of its targets
 * @param targetsOpen how many of its targets are to be reached and are not, or have no
 * figure at all
 * @param suspended whether it is held up with leave of the office
 * @param closed whether the office has accepted its close-out
 * @param duties how many of its duties have come due at least once, counted by unit
 * @param dutiesMissed how many of them were not done the last time they came due
 */
public record TaskFacts(LocalDate due, int assignments, int completed, int periodsClosed, int reportsMissing,
		List<TargetState> targets, int targetsOpen, boolean suspended, boolean closed, int duties, int dutiesMissed) {

	/** One silent unit in more than this many is a gap in the list, not a warning. */
	private static final int UNITS_TO_ONE_SILENT = 4;

	public TaskFacts {
		targets = List.copyOf(targets);
	}

	/** Of a task that is neither suspended nor closed. */
	public TaskFacts(LocalDate due, int assignments, int completed, int periodsClosed, int reportsMissing,
			List<TargetState> targets) {
		this(due, assignments, completed, periodsClosed, reportsMissing, targets, 0, false, false);
	}

	/** Of a task without duties that have come due. */
	public TaskFacts(LocalDate due, int assignments, int completed, int periodsClosed, int reportsMissing,
			List<TargetState> targets, int targetsOpen, boolean suspended, boolean closed) {
		this(due, assignments, completed, periodsClosed, reportsMissing, targets, targetsOpen, suspended, closed, 0, 0);
	}

	/** The same with what is known of its duties. */
	public TaskFacts withDuties(int duties, int dutiesMissed) {
		return new TaskFacts(this.due, this.assignments, this.completed, this.periodsClosed, this.reportsMissing,
				this.targets, this.targetsOpen, this.suspended, this.closed, duties, dutiesMissed);
	}

	/** Whether a quarter of its units or more have sent nothing. */
	boolean tooManyReportsMissing() {
		return this.reportsMissing > 0 && this.reportsMissing * UNITS_TO_ONE_SILENT >= this.assignments;
	}

	/** Whether a quarter of its duties or more were missed. */
	boolean tooManyDutiesMissed() {
		return this.dutiesMissed > 0 && this.dutiesMissed * UNITS_TO_ONE_SILENT >= this.duties;
	}

}
