package org.gongjian.app.importing.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * Several places of a draft at once.
 */
public final class Places {

	/** The order of the draft. */
	static final Comparator<Spot> IN_DRAFT = Comparator.comparingInt((Spot place) -> place.action())
		.thenComparingInt((place) -> place.task())
		.thenComparing(Spot::part)
		.thenComparingInt(Spot::index);

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
		Set<Spot> all = new TreeSet<>(IN_DRAFT);
		all.addAll(places);
		// What belongs to a chosen action or task goes with it.
		return all.stream().filter((place) -> !isHeld(place, all)).toList();
	}

	/**
	 * All tasks of a draft, or of one of its actions.
	 * @param over the mark of the action, or {@code all}; anything else means none
	 */
	public static List<Spot> allTasks(PlanDraft draft, String over) {
		boolean all = over.equals("all");
		int only = Spot.valueOf(over).action();
		return IntStream.range(0, draft.actions().size())
			.filter((a) -> all || a == only)
			.boxed()
			.flatMap((a) -> IntStream.range(0, draft.actions().get(a).tasks().size()).mapToObj((t) -> Spot.task(a, t)))
			.toList();
	}

	/** The tasks among the places. */
	static List<Spot> tasks(List<Spot> places) {
		return chosen(places.stream().filter((place) -> place.level() == Level.TASK).toList());
	}

	private static boolean isHeld(Spot place, Set<Spot> places) {
		Spot action = Spot.action(place.action());
		Spot owner = place.owner();
		return (!place.equals(action) && places.contains(action)) || (!place.equals(owner) && places.contains(owner));
	}

	/**
	 * The draft with each of these tasks changed, or taken out where it becomes nothing.
	 */
	static PlanDraft changeTasks(PlanDraft draft, Collection<Spot> places,
			Function<DraftTask, Optional<DraftTask>> change) {
		places.forEach((place) -> Level.TASK.at(draft, place));
		Set<Spot> chosen = Set.copyOf(places);
		return draft.withActions(IntStream.range(0, draft.actions().size()).mapToObj((a) -> {
			List<DraftTask> tasks = draft.actions().get(a).tasks();
			return draft.actions()
				.get(a)
				.withTasks(IntStream.range(0, tasks.size())
					.mapToObj((t) -> chosen.contains(Spot.task(a, t)) ? change.apply(tasks.get(t))
							: Optional.of(tasks.get(t)))
					.flatMap(Optional::stream)
					.toList());
		}).toList());
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
