package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SectionKind;

/**
 * A part with one list of tasks (任务清单) is one action under the part's title; its goals
 * and safeguards are the action's.
 */
final class SinglePlanActions {

	private SinglePlanActions() {
	}

	/** Whether the items of the part's list of tasks are the tasks themselves. */
	static boolean fits(Part part) {
		return part.title() != null && part.root().children().stream().anyMatch(SinglePlanActions::isTaskList);
	}

	static List<DraftAction> of(Part part, Readers readers) {
		PlacedText title = part.title();
		if (title == null) {
			return List.of();
		}
		ActionBuilder action = new ActionBuilder(title, readers);
		action.leads(part.root().body());
		for (Block section : part.root().children()) {
			ActionBuilder.markHeading(section, readers);
			switch (section.kind()) {
				case GOALS -> action.goals(section);
				case TASKS -> action.tasks(section.children());
				case SAFEGUARDS, WORK -> beside(section, action, readers);
				case FRAME -> {
					// Reasons and principles ask for nothing by themselves.
				}
			}
		}
		return List.of(action.build());
	}

	// What stands beside the list holds tasks only where an item carries its own units.
	private static void beside(Block section, ActionBuilder action, Readers readers) {
		if (!readers.tasks().holdsUnits(section)) {
			action.passage(section);
			return;
		}
		action.leads(readers.tasks().attribution(section), section);
		for (Block item : section.children()) {
			if (readers.tasks().namesUnits(item)) {
				action.task(readers.tasks().read(item));
			}
			else {
				beside(item, action, readers);
			}
		}
	}

	private static boolean isTaskList(Block section) {
		return section.kind() == SectionKind.TASKS && !section.children().isEmpty()
				&& section.children().stream().allMatch((item) -> item.children().isEmpty());
	}

}
