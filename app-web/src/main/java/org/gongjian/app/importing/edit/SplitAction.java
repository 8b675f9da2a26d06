package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * Begins a new action with a task: it and the tasks behind it leave their action.
 *
 * @param place the first task of the new action
 */
public record SplitAction(Spot place) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		DraftTask first = Level.TASK.at(draft, this.place);
		DraftAction old = draft.actions().get(this.place.action());
		if (this.place.task() == 0) {
			throw new EditRefusedException("importing.refusedEdit.firstTaskBeginsAction");
		}
		List<DraftTask> tasks = old.tasks();
		DraftAction begun = new DraftAction(old.name(), first.span(), List.of(), List.of(), null, List.of(), List.of(),
				tasks.subList(this.place.task(), tasks.size()));
		Spot action = Spot.action(this.place.action());
		PlanDraft changed = Level.ACTION.rearrange(draft, action, (list) -> {
			list.set(action.action(), old.withTasks(tasks.subList(0, this.place.task())));
			list.add(action.action() + 1, begun);
		});
		return Edited.of(changed, Spot.action(action.action() + 1), "importing.done.split.action", Names.of(first));
	}

}
