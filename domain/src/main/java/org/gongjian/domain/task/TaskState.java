package org.gongjian.domain.task;

import java.time.LocalDate;

import org.gongjian.domain.target.Light;
import org.gongjian.domain.target.TargetState;

/**
 * How a task stands on a day, from what its units report and how its targets are judged.
 */
public enum TaskState {

	/**
	 * 已完成: every unit reports it as done and was approved, and each target that is to be
	 * reached is reached; or the office has accepted its close-out.
	 */
	DONE(Light.GREEN),
	/** 正常. */
	NORMAL(Light.GREEN),
	/**
	 * 预警: a target is at risk or without a figure, or a quarter of its units sent no
	 * report for the latest period or did not do a duty the last time it came due.
	 */
	AT_RISK(Light.YELLOW),
	/** 滞后: a target is behind or breached. */
	BEHIND(Light.RED),
	/** 逾期: its date has passed and it is not done. */
	OVERDUE(Light.RED),
	/** 挂账: held up with leave of the office, and not judged meanwhile. */
	SUSPENDED(Light.NONE);

	/**
	 * How many days before its day a task is near it (临期): one reporting month, and the
	 * longest notice that systems of this kind give. It is no setting: whoever wants to
	 * be told earlier or later sets the days of the reminder slips.
	 */
	public static final int DAYS_NEAR = 30;

	private final Light light;

	TaskState(Light light) {
		this.light = light;
	}

	public Light light() {
		return this.light;
	}

	/** Whether the task is still to be done by its day. */
	public boolean isAhead() {
		return this == NORMAL || this == AT_RISK || this == BEHIND;
	}

	/** The last day that is near when today is this day. */
	public static LocalDate nearUntil(LocalDate today) {
		return today.plusDays(DAYS_NEAR);
	}

	/** Whether a task in this state is to be done by a day that is near. */
	public boolean isNear(LocalDate due, LocalDate today) {
		return isAhead() && !due.isAfter(nearUntil(today));
	}

	/** The state that these facts give on this day. */
	public static TaskState of(TaskFacts facts, LocalDate today) {
		if (facts.closed()) {
			return DONE;
		}
		if (facts.suspended()) {
			return SUSPENDED;
		}
		boolean failing = facts.targets().stream().anyMatch((target) -> target.light() == Light.RED);
		if (facts.assignments() > 0 && facts.completed() == facts.assignments() && !failing
				&& facts.targetsOpen() == 0) {
			return DONE;
		}
		if (facts.due().isBefore(today)) {
			return OVERDUE;
		}
		if (failing) {
			return BEHIND;
		}
		boolean warning = facts.targets().stream().anyMatch((target) -> target.light() == Light.YELLOW);
		boolean silent = facts.periodsClosed() > 0 && facts.targets().contains(TargetState.NO_DATA);
		return (warning || silent || facts.tooManyReportsMissing() || facts.tooManyDutiesMissed()) ? AT_RISK : NORMAL;
	}

}
