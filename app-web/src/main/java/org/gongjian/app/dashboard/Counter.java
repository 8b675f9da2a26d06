package org.gongjian.app.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.app.standing.Completeness;
import org.gongjian.app.standing.Count;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * Counts what stands where in one plan and gives each number the address of its list. A
 * number and its list are narrowed by the same words, so that they cannot differ.
 */
class Counter {

	private final Standing standing;

	private final UUID plan;

	Counter(Standing standing, UUID plan) {
		this.standing = standing;
		this.plan = plan;
	}

	/** The numbered tasks of an action and a unit, all where they are {@code null}. */
	Count tasks(@Nullable UUID action, @Nullable UUID unit) {
		return taskList(action, unit).count(this.standing.tasks().stream().filter(isTask(action, unit)).count());
	}

	/** The same by state. */
	List<StateCount> states(@Nullable UUID action, @Nullable UUID unit) {
		return Arrays.stream(TaskState.values())
			.map((state) -> new StateCount("TaskState." + state, state.light().name(),
					taskList(action, unit).with("state", state)
						.count(this.standing.tasks()
							.stream()
							.filter(isTask(action, unit))
							.filter((task) -> task.state() == state)
							.count())))
			.toList();
	}

	/** The worst light of these tasks; none where there are none. */
	Light worst(@Nullable UUID action, @Nullable UUID unit) {
		return this.standing.tasks()
			.stream()
			.filter(isTask(action, unit))
			.map(TaskStanding::light)
			.max(Light::compareTo)
			.orElse(Light.NONE);
	}

	/** How many of these tasks show a light. */
	long showing(@Nullable UUID action, @Nullable UUID unit, Light light) {
		return this.standing.tasks()
			.stream()
			.filter(isTask(action, unit))
			.filter((task) -> task.light() == light)
			.count();
	}

	/** The targets of an action by light. */
	List<StateCount> lights(@Nullable UUID action) {
		return Arrays.stream(Light.values())
			.map((light) -> new StateCount("Light." + light, light.name(), targets(action, Set.of(light))))
			.toList();
	}

	/** The targets of an action that show one of these lights. */
	Count targets(@Nullable UUID action, Set<Light> lights) {
		Predicate<TargetStanding> which = (target) -> target.isTracked()
				&& (action == null || action.equals(target.action().id()))
				&& (lights.isEmpty() || lights.contains(target.light()));
		return ListAddress.of("/targets")
			.with("plan", this.plan)
			.with("action", action)
			.with("light", lights.stream().sorted().toList())
			.count(this.standing.targets().stream().filter(which).count());
	}

	/** The reports of a period: how many were expected and how many came in. */
	ReportCounts reports(ReportingPeriod period, @Nullable UUID action, @Nullable UUID unit) {
		Predicate<ReportStanding> which = (report) -> (action == null || action.equals(report.task().action().id()))
				&& (unit == null || unit.equals(report.part().unitId()));
		Completeness counts = this.standing.completeness(period, which);
		ListAddress list = ListAddress.of("/dashboard/reports")
			.with("plan", this.plan)
			.with("period", period.start())
			.with("action", action)
			.with("unit", unit);
		return new ReportCounts(list.count(counts.expected()),
				list.with("receipt", List.of(Receipt.ON_TIME, Receipt.LATE)).count(counts.received()),
				list.with("receipt", Receipt.ON_TIME).count(counts.onTime()),
				list.with("receipt", Receipt.LATE).count(counts.late()),
				list.with("receipt", Receipt.MISSING).count(counts.missing()),
				list.with("receipt", Receipt.AWAITED).count(counts.awaited()));
	}

	private ListAddress taskList(@Nullable UUID action, @Nullable UUID unit) {
		return ListAddress.of("/tasks")
			.with("plan", this.plan)
			.with("action", action)
			.with("unit", unit)
			.with("kind", TaskKind.TASK);
	}

	private static Predicate<TaskStanding> isTask(@Nullable UUID action, @Nullable UUID unit) {
		return (task) -> task.isTask() && (action == null || action.equals(task.action().id()))
				&& (unit == null || task.involves(unit));
	}

}
