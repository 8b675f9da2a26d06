package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SectionKind;

/**
 * Numbered headings that group items with units are actions: the action of a task is the
 * nearest numbered heading above it (一、供水保障行动), or the title where there is none; a list
 * of tasks inside it (（二）重点任务) gives it no other name. A section of goals without tasks
 * is an action without tasks; safeguards are one action. Within an action a section
 * without units (三、时间安排) says more of it.
 */
final class SectionActions {

	private final Readers readers;

	private final List<ActionBuilder> actions = new ArrayList<>();

	private SectionActions(Readers readers) {
		this.readers = readers;
	}

	static List<DraftAction> of(Part part, Readers readers) {
		SectionActions sections = new SectionActions(readers);
		SectionItems outermost = SectionItems.of(part.root(), readers.tasks());
		if (!outermost.tasks().isEmpty()) {
			PlacedText title = part.title();
			sections.add((title != null) ? title : outermost.tasks().get(0).heading(), part.root(), outermost);
		}
		else {
			outermost.goals().forEach(sections::withoutTasks);
		}
		outermost.sections().forEach(sections::read);
		sections.actions.forEach((action) -> action.handOver(sections.actions));
		return sections.actions.stream()
			.filter((action) -> action.isGoals() || !action.isEmpty())
			.map(ActionBuilder::build)
			.sorted(Comparator.comparingInt((action) -> action.span().paragraph()))
			.toList();
	}

	private void read(Block section) {
		SectionItems items = SectionItems.of(section, this.readers.tasks());
		ActionBuilder.markHeading(section, this.readers);
		boolean plain = section.kind() != SectionKind.FRAME && !this.readers.tasks().holdsUnits(section);
		if (plain && dividesWork(section)) {
			section.children().forEach(this::withoutTasks);
		}
		else if (items.tasks().isEmpty() && (section.kind() == SectionKind.GOALS || plain)) {
			withoutTasks(section);
		}
		else if (!items.tasks().isEmpty() || !items.passages().isEmpty()) {
			ActionBuilder action = add(section.heading(), section, items);
			for (Block inner : items.sections()) {
				if (items.tasks().isEmpty() || this.readers.tasks().holdsUnits(inner)) {
					read(inner);
				}
				else if (inner.kind() == SectionKind.GOALS) {
					action.goals(inner);
				}
				else {
					ActionBuilder.markHeading(inner, this.readers);
					action.passage(inner);
				}
			}
		}
		else {
			items.goals().forEach(this::withoutTasks);
			items.sections().forEach(this::read);
		}
	}

	// A list of tasks (三、重点任务) whose sections hold the items gives them no name.
	private static boolean dividesWork(Block section) {
		List<Block> inner = section.children().stream().filter((child) -> !child.isBox()).toList();
		return section.kind() == SectionKind.TASKS && inner.size() > 1
				&& inner.stream().noneMatch((child) -> child.children().isEmpty());
	}

	private ActionBuilder add(PlacedText heading, Block section, SectionItems items) {
		ActionBuilder action = new ActionBuilder(heading, this.readers);
		if (section.isRoot()) {
			action.leads(section.body());
		}
		else {
			action.leads(this.readers.tasks().attribution(section), section);
		}
		items.goals().forEach(action::goals);
		items.leads().forEach((lead) -> action.leads(this.readers.tasks().attribution(lead), lead));
		items.passages().forEach(action::passage);
		action.tasks(items.tasks());
		this.actions.add(action);
		return action;
	}

	// Goals stand for themselves; safeguards, steps and the like count where they name
	// leads, figures or dates.
	private void withoutTasks(Block section) {
		if (section.isBox() && !this.actions.isEmpty()) {
			this.actions.get(this.actions.size() - 1).passage(section);
			return;
		}
		ActionBuilder action = new ActionBuilder(section.heading(), this.readers);
		if (section.kind() == SectionKind.GOALS) {
			action.goals(section);
			this.actions.add(action);
			return;
		}
		action.passage(section);
		if (!action.isEmpty()) {
			this.actions.add(action);
		}
	}

}
