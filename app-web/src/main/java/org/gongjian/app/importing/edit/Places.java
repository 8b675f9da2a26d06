package org.gongjian.app.importing.edit;

import java.util.Comparator;
import java.util.List;

import org.gongjian.planimport.PlanDraft;

/**
 * Several places of a draft at once.
 */
final class Places {

	private Places() {
	}

	/**
	 * The places, each once, in the order of the draft.
	 * @throws EditRefusedException if there is none
	 */
	static List<Spot> chosen(List<Spot> places) {
		if (places.isEmpty()) {
			throw new EditRefusedException("importing.refusedEdit.nothingChosen");
		}
		List<Spot> ordered = places.stream().distinct().sorted(Comparator.comparing(Places::order)).toList();
		// What belongs to a chosen action or task goes with it.
		return ordered.stream()
			.filter((place) -> ordered.stream().noneMatch((other) -> !other.equals(place) && holds(other, place)))
			.toList();
	}

	/** The tasks among the places. */
	static List<Spot> tasks(List<Spot> places) {
		return chosen(places.stream().filter((place) -> place.level() == Level.TASK).toList());
	}

	static String order(Spot place) {
		return "%06d%06d%d%06d".formatted(place.action(), place.task() + 1, place.part().ordinal(), place.index() + 1);
	}

	/** The one before, else the one above; the first action at last. */
	static Spot nearest(PlanDraft draft, Spot place) {
		if (place.position() > 0) {
			Spot before = place.at(place.position() - 1);
			return before.stands(draft) ? before : nearest(draft, before);
		}
		Spot above = (place.level() == Level.TASK) ? Spot.action(place.action()) : place.owner();
		return (above.stands(draft) || above.equals(place)) ? above : nearest(draft, above);
	}

	/** Whether what stands at a place belongs to what stands at another. */
	static boolean holds(Spot holder, Spot place) {
		return holder.part() == Spot.Part.WHOLE && holder.action() == place.action()
				&& (holder.task() < 0 || holder.task() == place.task());
	}

}
