package org.gongjian.app.importing;

import java.util.function.UnaryOperator;
import java.util.List;
import java.util.ArrayList;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * A place in a draft: an action, a task in it, a target in that. It finds what stands
 * there and puts something else in its place.
 *
 * @param action index of the action, from 0
 * @param task index of the task in it; -1 for what belongs to the action itself
 * @param target index of the target there; -1 where no target is meant
 */
record Spot(int action, int task, int target) {

	static Spot action(int action) {
		return new Spot(action, -1, -1);
	}

	static Spot task(int action, int task) {
		return new Spot(action, task, -1);
	}

	/** What marks this place on the draft screen: a0, a0t3, a0t3k1. */
	String mark() {
		String task = (this.task < 0) ? "" : "t" + this.task;
		return "a" + this.action + task + ((this.target < 0) ? "" : "k" + this.target);
	}

	DraftAction actionIn(PlanDraft draft) {
		return at(draft.actions(), this.action);
	}

	DraftTask taskIn(PlanDraft draft) {
		return at(actionIn(draft).tasks(), this.task);
	}

	DraftTarget targetIn(PlanDraft draft) {
		return at(targetsIn(draft), this.target);
	}

	List<DraftTarget> targetsIn(PlanDraft draft) {
		return (this.task < 0) ? actionIn(draft).targets() : taskIn(draft).targets();
	}

	PlanDraft withAction(PlanDraft draft, UnaryOperator<DraftAction> change) {
		return new PlanDraft(draft.head(), replaced(draft.actions(), this.action, change.apply(actionIn(draft))),
				draft.problems(), draft.unread());
	}

	/**
	 * The draft with the task changed, or without it where the change gives {@code null}.
	 */
	PlanDraft withTask(PlanDraft draft, TaskChange change) {
		DraftTask task = taskIn(draft);
		return withAction(draft, (old) -> new DraftAction(old.name(), old.span(), old.leadOfficials(), old.leadUnits(),
				old.goals(), old.targets(), old.duties(), replaced(old.tasks(), this.task, change.apply(task))));
	}

	/** The draft with other targets in this place. */
	PlanDraft withTargets(PlanDraft draft, List<DraftTarget> targets) {
		if (this.task < 0) {
			return withAction(draft, (old) -> new DraftAction(old.name(), old.span(), old.leadOfficials(),
					old.leadUnits(), old.goals(), targets, old.duties(), old.tasks()));
		}
		return withTask(draft, (old) -> new DraftTask(old.number(), old.text(), old.span(), old.units(),
				old.unitGroups(), targets, old.duties()));
	}

	/** The draft with this target replaced, or without it where there is none instead. */
	PlanDraft withTarget(PlanDraft draft, @Nullable DraftTarget instead) {
		return withTargets(draft, replaced(targetsIn(draft), this.target, instead));
	}

	private static <T> T at(List<T> list, int index) {
		if (index < 0 || index >= list.size()) {
			throw new NotFoundException();
		}
		return list.get(index);
	}

	private static <T> List<T> replaced(List<T> list, int index, @Nullable T instead) {
		List<T> copy = new ArrayList<>(list);
		copy.remove(index);
		if (instead != null) {
			copy.add(index, instead);
		}
		return copy;
	}

	/**
	 * A change of a task.
	 */
	@FunctionalInterface
	interface TaskChange {

		@Nullable DraftTask apply(DraftTask task);

	}

}
