package org.gongjian.app.importing.edit;

import java.util.function.UnaryOperator;

import org.gongjian.planimport.PlanDraft;

/**
 * Corrects one element. What was doubtful there is settled by it.
 *
 * @param <T> the element
 * @param level its kind
 * @param place where it stands
 * @param correction what is right
 */
public record Correct<T>(Level<T> level, Spot place, UnaryOperator<T> correction) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		PlanDraft changed = this.level.change(Doubts.settleAt(draft, this.place), this.place, this.correction);
		return Edited.of(changed, this.place, "importing.done.corrected." + this.level.name(),
				this.level.called(this.level.at(changed, this.place)));
	}

}
