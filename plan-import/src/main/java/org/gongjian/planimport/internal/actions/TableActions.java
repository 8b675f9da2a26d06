package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableText;
import org.gongjian.planimport.internal.tasks.ResponsibilityTable;
import org.gongjian.planimport.internal.tasks.TableGroup;

/**
 * The rows of responsibility tables are tasks, their groups the actions: of a row 一、建设水厂
 * over the whole width the rows below it are the tasks.
 */
final class TableActions {

	private TableActions() {
	}

	static List<DraftAction> of(Part part, Readers readers) {
		List<DraftAction> actions = new ArrayList<>();
		for (TableGroup group : ResponsibilityTable.read(part.tables(), readers.tasks(), readers.coverage())) {
			ActionBuilder action = new ActionBuilder(heading(group, part), readers);
			group.officials().forEach(action::official);
			group.units().forEach(action::lead);
			group.rows().forEach(action::task);
			actions.add(action.build());
		}
		return actions;
	}

	// Rows before any heading belong to the section, or to the title above the table.
	private static PlacedText heading(TableGroup group, Part part) {
		PlacedText heading = group.heading();
		if (heading == null) {
			TableText table = part.tables().get(0);
			PlacedText section = table.under().heading();
			heading = !section.isEmpty() ? section : part.title();
			return (heading != null) ? heading : table.cells().get(0);
		}
		ItemNumber number = ItemNumber.at(heading.text());
		return (number != null) ? heading.part(number.end(), heading.text().length()) : heading;
	}

}
