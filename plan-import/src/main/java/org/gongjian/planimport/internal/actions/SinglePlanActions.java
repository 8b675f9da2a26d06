package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * A part with one list of tasks (任务清单) is one action under the part's title; its goals
 * and safeguards are the action's. Where it is the only plan of the document, its title
 * names no action (行动) and other work stands beside the list, the numbered sections are
 * the actions: 工作目标, 重点任务, 补助标准.
 */
final class SinglePlanActions {

	private static final WordList ACTIONS = WordList.of("action-endings");

	private SinglePlanActions() {
	}

	/** Whether the items of the part's list of tasks are the tasks themselves. */
	static boolean fits(Part part) {
		return part.title() != null && part.root().children().stream().anyMatch(SinglePlanActions::isTaskList);
	}

	/** The actions of a part beside other plans. */
	static List<DraftAction> of(Part part, Readers readers) {
		PlacedText title = part.title();
		if (title == null) {
			return List.of();
		}
		ActionBuilder action = new ActionBuilder(title, readers);
		action.leads(part.root().body());
		for (Block section : part.root().children()) {
			ActionBuilder.markHeading(section, readers);
			read(section, action, readers);
		}
		return List.of(action.build());
	}

	/** The actions of the only plan of a document. */
	static List<DraftAction> ofOnlyPlan(Part part, Readers readers) {
		PlacedText title = part.title();
		boolean sections = part.root().children().stream().anyMatch(SinglePlanActions::isWorkOfItsOwn);
		if (title == null || !sections || ACTIONS.endOf(ActionName.of(title.text()))) {
			return of(part, readers);
		}
		List<DraftAction> actions = new ArrayList<>();
		boolean led = false;
		for (Block section : part.root().children()) {
			ActionBuilder action = new ActionBuilder(section.heading(), readers);
			if (!led && isTaskList(section)) {
				action.leads(part.root().body());
				led = true;
			}
			ActionBuilder.markHeading(section, readers);
			read(section, action, readers);
			if (action.isGoals() || !action.isEmpty()) {
				actions.add(action.build());
			}
		}
		return actions;
	}

	private static void read(Block section, ActionBuilder action, Readers readers) {
		switch (section.kind()) {
			case GOALS -> action.goals(section);
			case TASKS -> action.tasks(section.children());
			case SAFEGUARDS, WORK -> beside(section, action, readers);
			case FRAME -> {
				// Reasons and principles ask for nothing by themselves.
			}
		}
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

	private static boolean isWorkOfItsOwn(Block section) {
		return section.kind() == SectionKind.WORK && section.style() == NumberStyle.HAN && !section.isBox();
	}

	private static boolean isTaskList(Block section) {
		return section.kind() == SectionKind.TASKS && !section.children().isEmpty()
				&& section.children().stream().allMatch((item) -> item.children().isEmpty());
	}

}
