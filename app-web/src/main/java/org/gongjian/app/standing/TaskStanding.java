package org.gongjian.app.standing;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.target.Light;
import org.gongjian.domain.task.TaskFacts;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.standing.TaskRow;

/**
 * How a task stands, with everything that its state follows from.
 */
public record TaskStanding(TaskRow task, Action action, List<UnitPart> units, List<TargetStanding> targets,
		TaskFacts facts, TaskState state) {

	public Light light() {
		return this.state.light();
	}

	public boolean isTask() {
		return this.task.kind() == TaskKind.TASK;
	}

	/** How much is done: the mean of its units, those without a report at 0. */
	public int percent() {
		return (int) this.units.stream()
			.mapToInt((unit) -> (unit.percent() != null) ? unit.percent() : 0)
			.average()
			.orElse(0);
	}

	public boolean involves(UUID unitId) {
		return this.units.stream().anyMatch((unit) -> unit.unitId().equals(unitId));
	}

}
