package org.gongjian.app.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A task as a row of the ledger.
 *
 * @param lead the units that lead; empty where the plan names no lead
 * @param others all other units
 */
public record TaskLine(UUID id, @Nullable String number, boolean goals, String action, String text, String lead,
		String others, List<TargetStanding> targets, int percent, String due, String state, String light) {

	static TaskLine of(TaskStanding standing) {
		String others = Stream.of(UnitRole.RESPONSIBLE, UnitRole.SUPPORT)
			.map((role) -> Units.names(standing.units(), role))
			.filter((names) -> !names.isEmpty())
			.collect(Collectors.joining("、"));
		return new TaskLine(standing.task().id(), standing.task().number(), !standing.isTask(),
				standing.action().name(), standing.task().text(), Units.names(standing.units(), UnitRole.LEAD), others,
				standing.targets().stream().filter(TargetStanding::isTracked).toList(), standing.percent(),
				standing.task().due().toString(), standing.state().name(), standing.light().name());
	}

}
