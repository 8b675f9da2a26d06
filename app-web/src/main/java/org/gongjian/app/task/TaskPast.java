package org.gongjian.app.task;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongjian.domain.task.FormerWording;
import org.gongjian.persistence.task.FormerUnitRow;
import org.jspecify.annotations.Nullable;

/**
 * What amendments of the plan changed of a task.
 *
 * @param withdrawnIn the revision that took it away; {@code null} while it is in force
 * @param units units that had a part in it, latest first
 * @param wordings what it said before, latest first
 */
public record TaskPast(@Nullable Integer withdrawnIn, List<UnitsUntil> units, List<FormerWording> wordings) {

	static TaskPast of(@Nullable Integer withdrawnIn, List<FormerUnitRow> units, List<FormerWording> wordings) {
		Map<Integer, String> names = new TreeMap<>(units.stream()
			.collect(Collectors.groupingBy((unit) -> 1 - unit.endedIn(),
					Collectors.mapping(FormerUnitRow::unit, Collectors.joining("、")))));
		return new TaskPast(withdrawnIn,
				names.entrySet().stream().map((entry) -> new UnitsUntil(-entry.getKey(), entry.getValue())).toList(),
				wordings);
	}

	/** Units that had a part until a revision. */
	public record UnitsUntil(int until, String units) {

	}

}
