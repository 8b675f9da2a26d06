package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableText;
import org.gongjian.planimport.internal.tasks.ResponsibilityTable;
import org.gongjian.planimport.internal.tasks.TableGroup;

/**
 * The rows of responsibility tables are tasks, their groups the actions: of a row 一、建设水厂
 * over the whole width the rows below it are the tasks. What an annex says above a table
 * without such rows belongs to its action.
 */
final class TableActions {

	private static final int MOST_COLUMNS = 4;

	private static final int LONGEST_NAME = 6;

	private TableActions() {
	}

	static List<DraftAction> of(Part part, Readers readers) {
		List<DraftAction> actions = new ArrayList<>();
		List<TableGroup> groups = ResponsibilityTable.read(part.tables(), readers.tasks(), readers.coverage());
		Map<String, String> offices = Offices.in(groups);
		for (TableGroup group : groups) {
			ActionBuilder action = new ActionBuilder(heading(group, part), readers);
			List<PlacedText> leaders = group.officials().isEmpty() ? group.persons().leaders() : group.officials();
			leaders.forEach((leader) -> action.official(leader, offices));
			PlacedText named = PlacedText.join(group.unitCells());
			group.units().forEach((unit) -> action.lead(unit, named));
			group.rows().forEach(action::task);
			if (group.heading() == null && part.isAnnex()) {
				action.passage(part.root().body());
			}
			actions.add(action.build());
		}
		return actions;
	}

	// Without heading and title the head's longest name says most of what the rows are.
	private static PlacedText longestName(TableText table) {
		return table.cells()
			.stream()
			.limit(MOST_COLUMNS)
			.max(Comparator.comparingInt((PlacedText cell) -> Math.min(cell.text().length(), LONGEST_NAME)))
			.orElse(table.cells().get(0));
	}

	// Rows before any heading belong to the section, or to the title above the table.
	private static PlacedText heading(TableGroup group, Part part) {
		PlacedText heading = group.heading();
		if (heading == null) {
			TableText table = part.tables().get(0);
			PlacedText section = table.under().heading();
			heading = !section.isEmpty() ? section : part.title();
			return (heading != null) ? heading : longestName(table);
		}
		ItemNumber number = ItemNumber.at(heading.text());
		return (number != null) ? heading.part(number.end(), heading.text().length()) : heading;
	}

}
