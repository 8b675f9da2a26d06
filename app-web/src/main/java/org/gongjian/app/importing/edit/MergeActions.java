package org.gongjian.app.importing.edit;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;

/**
 * Makes one action of an action and the one before it, under the name of the first.
 *
 * @param place the second of the two
 */
public record MergeActions(Spot place) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		DraftAction second = Level.ACTION.at(draft, this.place);
		if (this.place.action() == 0) {
			throw new EditRefusedException("importing.refusedEdit.firstAction");
		}
		Spot before = Spot.action(this.place.action() - 1);
		DraftAction first = Level.ACTION.at(draft, before);
		PlanDraft changed = Level.ACTION.rearrange(draft, before, (list) -> {
			list.remove(this.place.action());
			list.set(before.action(), merge(first, second));
		});
		return Edited.of(changed, before, "importing.done.merged.action", first.name(), second.name());
	}

	private static DraftAction merge(DraftAction first, DraftAction second) {
		return new DraftAction(first.name(), first.span(), both(first.leadOfficials(), second.leadOfficials()),
				both(first.leadUnits(), second.leadUnits()), (first.goals() != null) ? first.goals() : second.goals(),
				both(first.targets(), second.targets()), both(first.duties(), second.duties()),
				both(first.tasks(), second.tasks()), both(first.leadPlaces(), second.leadPlaces()));
	}

	private static <T> List<T> both(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).distinct().toList();
	}

}
