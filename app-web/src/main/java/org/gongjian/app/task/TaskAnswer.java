package org.gongjian.app.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.life.LifeState;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskState;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A task as a program reads it.
 *
 * @param withdrawnIn the revision of the plan that took it away; {@code null} while it is
 * in force
 */
record TaskAnswer(UUID id, UUID planId, UUID actionId, String action, TaskKind kind, @Nullable String number,
		String text, LocalDate due, LocalDate plannedDue, TaskState state, String light, LifeState life, int percent,
		@Nullable Integer withdrawnIn, List<TaskUnitAnswer> units, List<UUID> targets) {

	static TaskAnswer of(TaskStanding standing, Scope scope) {
		return new TaskAnswer(standing.task().id(), standing.task().planId(), standing.action().id(),
				standing.action().name(), standing.task().kind(), standing.task().number(), standing.task().text(),
				standing.task().due(), standing.task().plannedDue(), standing.state(), standing.light().name(),
				standing.task().life(), standing.percent(), standing.task().withdrawnIn(),
				standing.units().stream().map((part) -> TaskUnitAnswer.of(part, scope)).toList(),
				standing.targets().stream().map((target) -> target.target().id()).toList());
	}

	/**
	 * A unit's part.
	 *
	 * @param percent as last approved; {@code null} where nothing was, or the unit is not
	 * seen
	 */
	record TaskUnitAnswer(UUID assignmentId, UUID unitId, String unit, UnitRole role, @Nullable String viaGroup,
			@Nullable Integer percent) {

		static TaskUnitAnswer of(UnitPart part, Scope scope) {
			return new TaskUnitAnswer(part.assignmentId(), part.unitId(), part.unit(), part.role(), part.viaGroup(),
					scope.sees(part.unitId()) ? part.percent() : null);
		}

	}

}
