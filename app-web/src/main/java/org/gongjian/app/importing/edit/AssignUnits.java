package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;

/**
 * Gives several tasks the same units.
 *
 * @param places the tasks
 * @param names the units
 * @param role their part
 * @param instead whether they take the place of all units that are there, or come to them
 */
public record AssignUnits(List<Spot> places, List<String> names, UnitRole role, boolean instead) implements Edit {

	private static final int MOST_CHARACTERS = 4000;

	@Override
	public Edited apply(PlanDraft draft) {
		List<Spot> tasks = Places.tasks(this.places);
		if (this.names.isEmpty()) {
			throw new EditRefusedException("importing.refusedEdit.noUnitNamed");
		}
		String typed = String.join("、", this.names);
		if (typed.length() > MOST_CHARACTERS) {
			throw new EditRefusedException("importing.refusedEdit.namesTooLong");
		}
		Set<String> given = Set.copyOf(this.names);
		PlanDraft settled = Doubts.settle(draft,
				Doubts.atAny(draft, tasks).and((doubt) -> doubt.kind() == DraftProblem.Kind.NO_UNIT));
		PlanDraft changed = Places.changeTasks(settled, tasks, (task) -> Optional.of(assign(task, given)));
		String what = this.instead ? "importing.done.units.instead" : "importing.done.units.added";
		return Edited.of(changed, tasks.get(0), what, tasks.size(), typed);
	}

	private DraftTask assign(DraftTask task, Set<String> given) {
		List<DraftUnit> units = new ArrayList<>(this.instead ? List.of() : task.units());
		units.removeIf((unit) -> given.contains(unit.name()));
		this.names.stream()
			.filter((name) -> !TypedNames.isWord(name))
			.forEach((name) -> units.add(new DraftUnit(name, this.role)));
		return task.withUnits(units, TypedNames.words(this.instead ? List.of() : task.unitGroups(), this.names));
	}

}
