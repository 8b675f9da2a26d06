package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.gongjian.planimport.internal.tasks.TaskReader;

/**
 * In a plan of chapters (第一章, or 第一部分) each chapter of work is an action and its sections
 * (第一节) are tasks. Chapters that give reasons hold at most a section of goals; safeguards
 * hold tasks only where a section names its units. Where units stand with the items below
 * the sections, or with the chapter itself, these are sections as in other plans.
 */
final class ChapterActions {

	private ChapterActions() {
	}

	static boolean fits(Part part, TaskReader tasks) {
		List<Block> chapters = chapters(part);
		return !chapters.isEmpty() && chapters.stream().noneMatch((chapter) -> groupsItems(chapter, tasks));
	}

	private static List<Block> chapters(Part part) {
		List<Block> chapters = new ArrayList<>();
		for (Block block : part.root().children()) {
			List<Block> inside = block.children();
			boolean holdsChapters = inside.stream().anyMatch((child) -> child.style() == NumberStyle.CHAPTER);
			if (block.style() == NumberStyle.PART && holdsChapters) {
				chapters.addAll(inside);
			}
			else if (block.style().compareTo(NumberStyle.CHAPTER) <= 0) {
				chapters.add(block);
			}
		}
		return chapters;
	}

	private static boolean groupsItems(Block chapter, TaskReader tasks) {
		boolean led = tasks.attribution(chapter).namesUnits() || !tasks.attribution(chapter).officials().isEmpty();
		return led || chapter.children()
			.stream()
			.anyMatch((section) -> section.children().stream().filter(tasks::namesUnits).limit(2).count() > 1);
	}

	static List<DraftAction> of(Part part, Readers readers) {
		List<DraftAction> actions = new ArrayList<>();
		for (Block chapter : chapters(part)) {
			ActionBuilder.markHeading(chapter, readers);
			switch (chapter.kind()) {
				case GOALS -> actions.add(goals(chapter, readers));
				case FRAME -> chapter.children()
					.stream()
					.filter((section) -> section.kind() == SectionKind.GOALS)
					.map((section) -> goals(section, readers))
					.forEach(actions::add);
				case SAFEGUARDS, TASKS, WORK -> actions.add(work(chapter, readers));
			}
		}
		return actions;
	}

	private static DraftAction goals(Block section, Readers readers) {
		ActionBuilder action = new ActionBuilder(section.heading(), readers);
		action.goals(section);
		return action.build();
	}

	private static DraftAction work(Block chapter, Readers readers) {
		ActionBuilder action = new ActionBuilder(chapter.heading(), readers);
		if (!chapter.body().isEmpty()) {
			action.passage(chapter.body());
		}
		Map<Boolean, List<Block>> sections = chapter.children()
			.stream()
			.collect(Collectors.partitioningBy((section) -> isTask(chapter, section, readers)));
		action.tasks(sections.getOrDefault(true, List.of()));
		sections.getOrDefault(false, List.of()).forEach(action::passage);
		return action.build();
	}

	private static boolean isTask(Block chapter, Block section, Readers readers) {
		return readers.tasks().holdsUnits(section) || (chapter.kind() != SectionKind.SAFEGUARDS && !section.isBox());
	}

}
