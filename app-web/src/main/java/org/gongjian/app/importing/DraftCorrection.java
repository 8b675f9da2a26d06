package org.gongjian.app.importing;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;

/**
 * One correction of a draft.
 *
 * @param change the draft after it
 * @param text what the corrected place says, for the audit log; asked before and after
 */
record DraftCorrection(UnaryOperator<PlanDraft> change, Function<PlanDraft, String> text) {

	static DraftCorrection ofHead(HeadForm form) {
		return new DraftCorrection(
				(draft) -> new PlanDraft(form.toHead(), draft.actions(), draft.problems(), draft.unread()),
				(draft) -> draft.head().toString());
	}

	static DraftCorrection ofAction(Spot spot, ActionForm form) {
		return new DraftCorrection((draft) -> spot.withAction(draft, form::correct),
				(draft) -> describe(spot.actionIn(draft)));
	}

	static DraftCorrection ofTask(Spot spot, TaskForm form) {
		return new DraftCorrection((draft) -> spot.withTask(draft, form::correct),
				(draft) -> spot.taskIn(draft).toString());
	}

	static DraftCorrection withoutTask(Spot spot) {
		return new DraftCorrection((draft) -> spot.withTask(draft, (task) -> null),
				(draft) -> describe(spot.actionIn(draft)));
	}

	static DraftCorrection ofTarget(Spot spot, TargetForm form) {
		return new DraftCorrection((draft) -> spot.withTarget(draft, form.correct(spot.targetIn(draft))),
				(draft) -> spot.targetIn(draft).toString());
	}

	static DraftCorrection withoutTarget(Spot spot) {
		return new DraftCorrection((draft) -> spot.withTarget(draft, null),
				(draft) -> spot.targetsIn(draft).toString());
	}

	private static String describe(DraftAction action) {
		return action.name() + " " + action.leadOfficials() + " " + action.leadUnits() + " " + action.tasks().size();
	}

	PlanDraft apply(PlanDraft draft) {
		return this.change.apply(draft);
	}

	String textIn(PlanDraft draft) {
		return this.text.apply(draft);
	}

}
