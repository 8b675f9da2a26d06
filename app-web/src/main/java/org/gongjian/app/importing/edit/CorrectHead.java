package org.gongjian.app.importing.edit;

import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;

/**
 * Puts another head in the place of the one that was read.
 *
 * @param head the right one
 */
public record CorrectHead(PlanHead head) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		PlanDraft settled = Doubts.settle(draft,
				(doubt) -> doubt.kind() == DraftProblem.Kind.HEAD_INCOMPLETE
						|| doubt.kind() == DraftProblem.Kind.HEAD_TAKEN_OVER
						|| doubt.kind() == DraftProblem.Kind.PERIOD_ASSUMED);
		return Edited.of(settled.withHead(this.head), Spot.action(0), "importing.done.corrected.head");
	}

}
