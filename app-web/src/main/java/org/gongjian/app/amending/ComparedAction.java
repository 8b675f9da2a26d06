package org.gongjian.app.amending;

import java.util.List;
import java.util.function.Predicate;

/**
 * An action with its tasks in both texts.
 *
 * @param name its name in the new text; its former one where it is gone
 * @param change {@link Change#ADDED}, {@link Change#REMOVED}, {@link Change#REWORDED}
 * where its name or who leads it changed, else {@link Change#UNCHANGED}
 * @param head what changed of it: name, officials, units
 * @param tasks the tasks of the new text, then those that are gone
 */
public record ComparedAction(String name, Change change, List<ComparedTask.Detail> head, List<ComparedTask> tasks) {

	/** The action with the tasks that became this. */
	ComparedAction only(Change change) {
		return only((task) -> task.is(change));
	}

	/** The action with some of its tasks. */
	ComparedAction only(Predicate<ComparedTask> wanted) {
		return new ComparedAction(this.name, this.change, this.head, this.tasks.stream().filter(wanted).toList());
	}

	/** The action with the tasks that changed in any way. */
	ComparedAction changed() {
		return only((task) -> !task.is(Change.UNCHANGED));
	}

}
