package org.gongjian.planimport.internal.actions;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.target.Goal;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;

/**
 * What a section of the body says beyond the rows of a table that hold the same tasks:
 * who leads, its goals, and figures and dates that no row has.
 */
final class SaidTwice {

	private SaidTwice() {
	}

	/** The action of a table with what the body says beyond it. */
	static DraftAction together(DraftAction body, DraftAction table) {
		return new DraftAction(table.name(), table.span(),
				table.leadOfficials().isEmpty() ? body.leadOfficials() : table.leadOfficials(),
				Stream.concat(table.leadUnits().stream(), body.leadUnits().stream()).distinct().toList(),
				(table.goals() != null) ? table.goals() : body.goals(),
				Stream.concat(table.targets().stream(), targets(body.targets(), table)).toList(),
				Stream.concat(table.duties().stream(), duties(body.duties(), table)).toList(), table.tasks(),
				Stream.concat(table.leadPlaces().stream(), body.leadPlaces().stream()).toList());
	}

	private static Stream<DraftTarget> targets(List<DraftTarget> targets, DraftAction table) {
		List<Goal> goals = Stream
			.concat(table.targets().stream(), table.tasks().stream().flatMap((task) -> task.targets().stream()))
			.map(DraftTarget::goal)
			.toList();
		return targets.stream()
			.filter((target) -> goals.stream()
				.noneMatch((goal) -> goal.value().compareTo(target.goal().value()) == 0
						&& goal.measure().equals(target.goal().measure())));
	}

	private static Stream<DraftDuty> duties(List<DraftDuty> duties, DraftAction table) {
		List<DraftDuty> known = Stream
			.concat(table.duties().stream(), table.tasks().stream().flatMap((task) -> task.duties().stream()))
			.toList();
		return duties.stream().filter((duty) -> known.stream().noneMatch((other) -> isSame(duty, other)));
	}

	private static boolean isSame(DraftDuty one, DraftDuty other) {
		return one.every() == other.every() && one.dueDates().equals(other.dueDates());
	}

}
