package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.gongjian.planimport.internal.tasks.TaskReader;

/**
 * Numbered headings that group items with units are actions: the action of a task is the
 * nearest numbered heading above it. A section of goals without tasks is an action
 * without tasks.
 */
final class SectionActions {

	private SectionActions() {
	}

	static List<DraftAction> of(Part part, Readers readers) {
		boolean anyTask = part.root().all().anyMatch(TaskReader::namesUnits);
		List<DraftAction> actions = new ArrayList<>();
		if (anyTask) {
			part.root().children().forEach((section) -> read(section, readers, actions));
		}
		return actions;
	}

	private static void read(Block section, Readers readers, List<DraftAction> actions) {
		if (section.kind() == SectionKind.SAFEGUARDS && section.all().noneMatch(TaskReader::namesUnits)) {
			ActionBuilder action = new ActionBuilder(section.heading(), readers);
			action.passage(section);
			if (!action.isEmpty()) {
				actions.add(action.build());
			}
			return;
		}
		List<Block> tasks = section.children().stream().filter(TaskReader::namesUnits).toList();
		boolean goals = section.kind() == SectionKind.GOALS;
		if (!tasks.isEmpty() || goals) {
			ActionBuilder action = new ActionBuilder(section.heading(), readers);
			if (goals && tasks.isEmpty()) {
				action.goals(section);
			}
			else if (!section.body().isEmpty()) {
				action.passage(section.body());
			}
			action.tasks(tasks);
			actions.add(action.build());
		}
		if (!goals || !tasks.isEmpty()) {
			section.children()
				.stream()
				.filter((child) -> !tasks.contains(child))
				.forEach((child) -> read(child, readers, actions));
		}
	}

}
