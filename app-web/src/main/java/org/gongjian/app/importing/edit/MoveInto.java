package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * Moves tasks to the end of another action, or targets and duties to another task or
 * action.
 *
 * @param places where they stand
 * @param owner where they are to belong
 */
public record MoveInto(List<Spot> places, Spot owner) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		List<Spot> chosen = Places.chosen(this.places);
		this.owner.level().words(draft, this.owner);
		if (chosen.get(0).part() != Spot.Part.WHOLE && chosen.size() == 1) {
			return part(draft, chosen.get(0), chosen.get(0).level());
		}
		return tasks(draft, Places.tasks(chosen), Spot.action(this.owner.action()));
	}

	/** Carries one task to a place in another action. */
	static Edited carry(PlanDraft draft, Spot task, Spot to) {
		DraftTask moved = Level.TASK.at(draft, task);
		PlanDraft without = Level.TASK.rearrange(draft, task, (list) -> list.remove(task.position()));
		PlanDraft changed = Level.TASK.rearrange(without, to, (list) -> list.add(to.position(), moved));
		return Edited.of(changed, to, "importing.done.moved.task", Names.of(moved),
				draft.actions().get(to.action()).name());
	}

	private static Edited tasks(PlanDraft draft, List<Spot> tasks, Spot action) {
		List<DraftTask> moved = tasks.stream().map((place) -> Level.TASK.at(draft, place)).toList();
		PlanDraft changed = Places.changeTasks(draft, tasks, (task) -> Optional.empty());
		Spot end = Spot.task(action.action(), Level.ACTION.at(changed, action).tasks().size());
		List<DraftTask> all = new ArrayList<>(Level.ACTION.at(changed, action).tasks());
		all.addAll(moved);
		String name = draft.actions().get(action.action()).name();
		PlanDraft done = Level.TASK.with(changed, end, all);
		return (moved.size() == 1) ? Edited.of(done, end, "importing.done.moved.task", Names.of(moved.get(0)), name)
				: Edited.of(done, end, "importing.done.moved.tasks", moved.size(), name);
	}

	private <T> Edited part(PlanDraft draft, Spot place, Level<T> level) {
		T moved = level.at(draft, place);
		Spot to = (place.part() == Spot.Part.TARGET) ? this.owner.owner().target(0) : this.owner.owner().duty(0);
		PlanDraft without = level.rearrange(draft, place, (list) -> list.remove(place.position()));
		PlanDraft changed = level.rearrange(without, to, (list) -> list.add(moved));
		return Edited.of(changed, to.at(level.around(changed, to).size() - 1), "importing.done.moved." + level.name(),
				level.called(moved), this.owner.owner().level().words(draft, this.owner.owner()));
	}

}
