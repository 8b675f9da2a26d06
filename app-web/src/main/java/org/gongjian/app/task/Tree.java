package org.gongjian.app.task;

import java.util.List;
import java.util.function.Predicate;

import org.gongjian.app.standing.Action;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.domain.target.Light;
import org.gongjian.persistence.standing.PlanRow;

/**
 * The plans that a person sees, the actions of the one that is open, and how many
 * numbered tasks each has.
 */
public record Tree(List<PlanBranch> plans) {

	static Tree of(List<PlanRow> all, Standing shown, TaskFilter filter) {
		return new Tree(all.stream().map((plan) -> branch(plan, shown, filter)).toList());
	}

	private static PlanBranch branch(PlanRow plan, Standing shown, TaskFilter filter) {
		String address = filter.ofAction(plan.id(), null).toString();
		if (shown.plans().stream().noneMatch((open) -> open.id().equals(plan.id()))) {
			return new PlanBranch(plan.title(), address, false, false, 0, List.of());
		}
		List<ActionBranch> actions = shown.actions()
			.stream()
			.filter((action) -> action.planId().equals(plan.id()))
			.map((action) -> branch(action, shown, filter))
			.toList();
		boolean current = plan.id().equals(filter.plan()) && filter.action() == null;
		return new PlanBranch(plan.title(), address, true, current,
				count(shown, (task) -> task.task().planId().equals(plan.id())), actions);
	}

	private static ActionBranch branch(Action action, Standing shown, TaskFilter filter) {
		Predicate<TaskStanding> own = (task) -> task.action().id().equals(action.id());
		return new ActionBranch(action.name(), filter.ofAction(action.planId(), action.id()).toString(),
				action.id().equals(filter.action()), count(shown, own),
				count(shown, own.and((task) -> task.light() == Light.YELLOW)),
				count(shown, own.and((task) -> task.light() == Light.RED)));
	}

	private static int count(Standing shown, Predicate<TaskStanding> which) {
		return (int) shown.tasks().stream().filter(TaskStanding::isTask).filter(which).count();
	}

	/** A plan of the tree; a closed one has neither count nor actions. */
	public record PlanBranch(String title, String address, boolean open, boolean current, int tasks,
			List<ActionBranch> actions) {

	}

	/** An action of the tree, with its tasks at yellow and at red. */
	public record ActionBranch(String name, String address, boolean current, int tasks, int yellow, int red) {

	}

}
