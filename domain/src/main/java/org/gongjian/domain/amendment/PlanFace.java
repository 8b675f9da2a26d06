package org.gongjian.domain.amendment;

import java.util.List;

/**
 * A text of a plan as it is compared with another: its actions and tasks in their order.
 *
 * @param actions the names of the actions
 * @param tasks the tasks of all actions, each action's goals before its tasks
 */
public record PlanFace(List<String> actions, List<TaskFace> tasks) {

	public PlanFace {
		actions = List.copyOf(actions);
		tasks = List.copyOf(tasks);
	}

}
