package org.gongjian.app.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeState;
import org.gongjian.persistence.standing.LifeMove;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * How far the lives of tasks had come at a moment.
 *
 * @param moves how each task came there, first to last
 */
record LivesThen(Map<UUID, List<LifeMove>> moves) {

	static LivesThen of(List<LifeMove> moves) {
		return new LivesThen(moves.stream().collect(Collectors.groupingBy(LifeMove::taskId)));
	}

	List<LifeMove> of(UUID task) {
		return this.moves.getOrDefault(task, List.of());
	}

	/** The task as it was. */
	TaskRow then(TaskRow task) {
		return new TaskRow(task.id(), task.planId(), task.actionId(), task.kind(), task.position(), task.number(),
				task.text(), task.plannedDue(), task.withdrawnIn(), state(task.id()), extendedTo(task.id()),
				movedTo(task.id()), movedAt(task.id()));
	}

	/** The states that a task had come into, first to last. */
	String[] movedTo(UUID task) {
		return of(task).stream().map((move) -> move.to().name()).toArray(String[]::new);
	}

	/** When each of them began. */
	Instant[] movedAt(UUID task) {
		return of(task).stream().map(LifeMove::at).toArray(Instant[]::new);
	}

	private @Nullable LifeState state(UUID task) {
		List<LifeMove> all = of(task);
		return all.isEmpty() ? null : all.get(all.size() - 1).to();
	}

	private @Nullable LocalDate extendedTo(UUID task) {
		LocalDate day = null;
		for (LifeMove move : of(task)) {
			if (move.action() == LifeAction.GRANT_EXTENSION) {
				day = move.day();
			}
		}
		return day;
	}

}
