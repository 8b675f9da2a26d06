package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.gongjian.planimport.internal.tasks.TaskReader;

/**
 * Numbered headings that group items with units are actions: the action of a task is the
 * nearest numbered heading above it, or the title where there is none. A section of goals
 * without tasks is an action without tasks.
 */
final class SectionActions {

	private SectionActions() {
	}

	static List<DraftAction> of(Part part, Readers readers) {
		List<DraftAction> actions = new ArrayList<>();
		if (part.root().all().noneMatch(TaskReader::namesUnits)) {
			return actions;
		}
		Map<Boolean, List<Block>> outermost = byUnits(part.root());
		List<Block> tasks = outermost.getOrDefault(true, List.of());
		if (!tasks.isEmpty()) {
			PlacedText title = part.title();
			ActionBuilder action = new ActionBuilder((title != null) ? title : tasks.get(0).heading(), readers);
			action.tasks(tasks);
			actions.add(action.build());
		}
		outermost.getOrDefault(false, List.of()).forEach((section) -> read(section, readers, actions));
		return actions;
	}

	private static void read(Block section, Readers readers, List<DraftAction> actions) {
		Map<Boolean, List<Block>> children = byUnits(section);
		List<Block> tasks = children.getOrDefault(true, List.of());
		SectionKind kind = section.kind();
		boolean safeguards = kind == SectionKind.SAFEGUARDS && section.all().noneMatch(TaskReader::namesUnits);
		if (tasks.isEmpty() && (kind == SectionKind.GOALS || safeguards)) {
			withoutTasks(section, readers, actions);
			return;
		}
		if (!tasks.isEmpty()) {
			ActionBuilder action = new ActionBuilder(section.heading(), readers);
			if (!section.body().isEmpty()) {
				action.passage(section.body());
			}
			action.tasks(tasks);
			actions.add(action.build());
		}
		children.getOrDefault(false, List.of()).forEach((child) -> read(child, readers, actions));
	}

	// Goals stand for themselves; safeguards count where they name leads, figures or
	// dates.
	private static void withoutTasks(Block section, Readers readers, List<DraftAction> actions) {
		ActionBuilder action = new ActionBuilder(section.heading(), readers);
		if (section.kind() == SectionKind.GOALS) {
			action.goals(section);
			actions.add(action.build());
			return;
		}
		action.passage(section);
		if (!action.isEmpty()) {
			actions.add(action.build());
		}
	}

	private static Map<Boolean, List<Block>> byUnits(Block section) {
		return section.children().stream().collect(Collectors.partitioningBy(TaskReader::namesUnits));
	}

}
