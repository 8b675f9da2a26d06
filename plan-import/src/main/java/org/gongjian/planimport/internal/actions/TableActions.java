package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.tasks.ResponsibilityTable;
import org.gongjian.planimport.internal.tasks.TableGroup;

/**
 * A responsibility table that says again what the body says: the tasks are the table's
 * rows, the actions its groups.
 */
final class TableActions {

	private TableActions() {
	}

	static List<DraftAction> of(List<Part> parts, Readers readers) {
		List<DraftAction> actions = new ArrayList<>();
		for (Part part : parts) {
			for (TableGroup group : ResponsibilityTable.read(part.cells(), readers.tasks())) {
				ActionBuilder action = new ActionBuilder(heading(group, part), readers);
				group.units().forEach(action::lead);
				group.rows().forEach(action::task);
				actions.add(action.build());
			}
		}
		return actions;
	}

	// Rows before any heading belong to the title above the table.
	private static PlacedText heading(TableGroup group, Part part) {
		PlacedText heading = (group.heading() != null) ? group.heading() : part.title();
		if (heading == null) {
			return part.cells().get(0);
		}
		ItemNumber number = ItemNumber.at(heading.text());
		return (number != null) ? heading.part(number.end(), heading.text().length()) : heading;
	}

}
