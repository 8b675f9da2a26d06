package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.planimport.PlanDraft;

/**
 * Takes elements out of the draft. What was doubtful there is settled by it.
 *
 * @param places where they stand
 */
public record Remove(List<Spot> places) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		this.places.forEach((place) -> place.level().span(draft, place));
		List<Spot> chosen = Places.chosen(this.places);
		PlanDraft changed = Doubts.settle(draft, Doubts.atAny(draft, chosen));
		// What stands later goes first, so that the places of the others stay right.
		for (Spot place : chosen.stream().sorted(Places.IN_DRAFT.reversed()).toList()) {
			changed = without(changed, place, place.level());
		}
		Spot first = chosen.get(0);
		Spot next = first.stands(changed) ? first : Places.nearest(changed, first);
		if (chosen.size() == 1) {
			return Edited.of(changed, next, "importing.done.removed." + first.level().name(),
					first.level().words(draft, first));
		}
		return Edited.of(changed, next, "importing.done.removed.several", chosen.size());
	}

	private static <T> PlanDraft without(PlanDraft draft, Spot place, Level<T> level) {
		level.at(draft, place);
		return level.rearrange(draft, place, (list) -> list.remove(place.position()));
	}

}
