package org.gongjian.app.importing.edit;

import java.util.Collections;

import org.gongjian.planimport.PlanDraft;

/**
 * Moves an element one place up or down; the first and the last task of an action go over
 * into the action beside it.
 *
 * @param place where it stands
 * @param down whether down
 */
public record Shift(Spot place, boolean down) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		return shift(draft, this.place.level());
	}

	private <T> Edited shift(PlanDraft draft, Level<T> level) {
		String called = level.called(level.at(draft, this.place));
		int last = level.around(draft, this.place).size() - 1;
		int from = this.place.position();
		int to = from + (this.down ? 1 : -1);
		if (to >= 0 && to <= last) {
			PlanDraft changed = level.rearrange(draft, this.place, (list) -> Collections.swap(list, from, to));
			return Edited.of(changed, this.place.at(to),
					"importing.done." + (this.down ? "down." : "up.") + level.name(), called);
		}
		int beside = this.place.action() + (this.down ? 1 : -1);
		if (level != Level.TASK || beside < 0 || beside >= draft.actions().size()) {
			throw new EditRefusedException("importing.refusedEdit.noFurther");
		}
		int position = this.down ? 0 : draft.actions().get(beside).tasks().size();
		return MoveInto.carry(draft, this.place, Spot.task(beside, position));
	}

}
