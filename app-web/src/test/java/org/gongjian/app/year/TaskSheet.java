package org.gongjian.app.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetState;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.duty.OwingRow;
import org.gongjian.persistence.standing.TargetRow;

/**
 * Works out how a task stands from its parts, its targets and its duties.
 */
class TaskSheet {

	static final Map<TaskState, Light> LIGHTS = Map.of(TaskState.DONE, Light.GREEN, TaskState.NORMAL, Light.GREEN,
			TaskState.AT_RISK, Light.YELLOW, TaskState.BEHIND, Light.RED, TaskState.OVERDUE, Light.RED);

	static final Map<TargetState, Light> TARGET_LIGHTS = Map.of(TargetState.MET, Light.GREEN, TargetState.HELD,
			Light.GREEN, TargetState.ON_TRACK, Light.GREEN, TargetState.AT_RISK, Light.YELLOW, TargetState.STALE,
			Light.YELLOW, TargetState.NO_DATA, Light.NONE, TargetState.BEHIND, Light.RED, TargetState.BREACHED,
			Light.RED, TargetState.MISSED, Light.RED);

	private final YearBook book;

	private final TargetSheet targets;

	private final DutySheet duties;

	TaskSheet(YearBook book, TargetSheet targets, DutySheet duties) {
		this.book = book;
		this.targets = targets;
		this.duties = duties;
	}

	/** The state of a task, of which only what the plan says is looked at. */
	TaskState of(TaskStanding task, LocalDate day) {
		UUID id = task.task().id();
		List<Part> parts = this.book.partsIn(id);
		List<TargetRow> tracked = task.targets()
			.stream()
			.filter(TargetStanding::isTracked)
			.map(TargetStanding::target)
			.toList();
		Set<TargetState> states = tracked.stream()
			.map((target) -> this.targets.of(target, day).state())
			.collect(Collectors.toSet());
		boolean failing = states.stream().anyMatch((state) -> TARGET_LIGHTS.get(state) == Light.RED);
		boolean reached = tracked.stream().allMatch((target) -> isReached(target, day));
		if (!parts.isEmpty() && parts.stream().allMatch(this.book::isDone) && reached && !failing) {
			return TaskState.DONE;
		}
		if (task.task().due().isBefore(day)) {
			return TaskState.OVERDUE;
		}
		if (failing) {
			return TaskState.BEHIND;
		}
		int closed = YearCalendar.closedBy(day);
		boolean warning = states.stream().anyMatch((state) -> TARGET_LIGHTS.get(state) == Light.YELLOW)
				|| (closed > 0 && states.contains(TargetState.NO_DATA));
		return (warning || isSilent(parts, closed) || isIdle(id, day)) ? TaskState.AT_RISK : TaskState.NORMAL;
	}

	private boolean isReached(TargetRow target, LocalDate day) {
		TargetState state = this.targets.of(target, day).state();
		return state == TargetState.MET || (target.rule().mode() == TargetMode.HOLD && state != TargetState.NO_DATA);
	}

	/**
	 * Whether a quarter of the parts that are not done, of all, left out the latest
	 * month.
	 */
	private boolean isSilent(List<Part> parts, int closed) {
		long silent = parts.stream()
			.filter((part) -> closed > 0 && !this.book.isDone(part) && this.book.isMissing(part, closed))
			.count();
		return silent > 0 && silent * 4 >= parts.size();
	}

	/** Whether a quarter of the duties were missed the last time they came due. */
	private boolean isIdle(UUID task, LocalDate day) {
		List<OwingRow> due = this.duties.owing()
			.stream()
			.filter((duty) -> duty.taskId().equals(task) && this.duties.lastEnd(duty, day).isPresent())
			.toList();
		long missed = due.stream().filter((duty) -> this.duties.isMissed(duty, day)).count();
		return missed > 0 && missed * 4 >= due.size();
	}

}
