package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.gongjian.planimport.internal.tasks.TaskReader;

/**
 * What the items of a section are: tasks, goals, items that only name who leads, and
 * sections of their own. Below 一、供水保障行动 an item （一）选址。（县水利局） is a task, （二）工作目标 holds its
 * goals, （三）责任单位：县水利局 names who leads; an item whose own items name units is a section.
 *
 * @param tasks items that name their units, or stand among such
 * @param goals what the section sets out to reach
 * @param leads items that are a label with units or persons and nothing else
 * @param passages items of safeguards without units of their own
 * @param sections what is looked into further
 */
record SectionItems(List<Block> tasks, List<Block> goals, List<Block> leads, List<Block> passages,
		List<Block> sections) {

	static SectionItems of(Block section, TaskReader reader) {
		SectionItems items = new SectionItems(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
		List<Block> children = section.children();
		long named = children.stream()
			.filter((child) -> reader.namesUnits(child) && !reader.isLabelOnly(child))
			.count();
		boolean grouped = named == 0 && isLed(section, reader);
		for (Block child : children) {
			if (reader.isLabelOnly(child)) {
				items.leads.add(child);
			}
			else if (reader.namesUnits(child) && !isLed(child, reader)) {
				items.tasks.add(child);
			}
			else if (child.kind() == SectionKind.GOALS && !reader.holdsUnits(child)) {
				items.goals.add(child);
			}
			else if (child.kind() == SectionKind.TASKS && !child.children().isEmpty() && section.isNumbered()
					&& !standsBesideActions(child, children, reader)
					&& (grouped || child.children().stream().anyMatch(reader::namesUnits))) {
				items.tasks.addAll(child.children());
			}
			else if (section.kind() == SectionKind.SAFEGUARDS && !reader.holdsUnits(child)) {
				items.passages.add(child);
			}
			else if (isAmongTasks(child, children, named, reader)
					|| (grouped && child.kind() == SectionKind.WORK && !reader.holdsUnits(child))) {
				items.tasks.add(child);
			}
			else {
				items.sections.add(child);
			}
		}
		return items;
	}

	/**
	 * Whether a section names its units once for all items in it: an outermost section
	 * (一、, or a chapter) with items that name none.
	 */
	private static boolean isLed(Block section, TaskReader reader) {
		return section.style().compareTo(NumberStyle.HAN) <= 0 && !section.isRoot() && section.children().size() > 1
				&& section.children()
					.stream()
					.noneMatch((child) -> reader.holdsUnits(child) && !reader.isLabelOnly(child))
				&& (reader.attribution(section).namesUnits()
						|| section.children().stream().anyMatch(reader::isLabelOnly));
	}

	// 落实各镇重点任务 after 实施供水提升行动 is an action like that one, and no list of what is above
	// both.
	private static boolean standsBesideActions(Block list, List<Block> children, TaskReader reader) {
		return children.stream()
			.anyMatch((other) -> other != list && other.kind() == SectionKind.WORK && !other.children().isEmpty()
					&& reader.holdsUnits(other));
	}

	// Where most items of a list name their units, one that does not lacks them.
	private static boolean isAmongTasks(Block child, List<Block> children, long direct, TaskReader reader) {
		boolean named = direct * 2 > children.size()
				|| (reader.attribution(child).hasUnits() && children.stream().anyMatch(reader::holdsUnits));
		return named && child.children().isEmpty() && child.kind() == SectionKind.WORK && !reader.holdsUnits(child);
	}

}
