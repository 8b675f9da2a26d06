package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.targets.IndicatorTable;

/**
 * The targets of a table of indicators belong to the action before it (一、工作目标, then the
 * table), else to an action under the heading or title above the table.
 */
final class IndicatorActions {

	private IndicatorActions() {
	}

	/** The actions of a part with the targets of its tables. */
	static List<DraftAction> with(List<DraftAction> actions, Part part, Readers readers) {
		List<DraftTarget> targets = IndicatorTable.read(part.tables(), readers.period(), readers.coverage());
		if (targets.isEmpty()) {
			return actions;
		}
		List<DraftAction> all = new ArrayList<>(actions);
		int before = lastBefore(targets.get(0).span().paragraph(), actions);
		if (before >= 0) {
			all.set(before, all.get(before).with(targets));
			return all;
		}
		PlacedText section = part.tables().get(0).under().heading();
		PlacedText title = part.title();
		PlacedText heading = (section.isEmpty() && title != null) ? title : section;
		ActionBuilder action = new ActionBuilder(heading.isEmpty() ? part.tables().get(0).cells().get(0) : heading,
				readers);
		action.targets(targets);
		all.add(0, action.build());
		return all;
	}

	private static int lastBefore(int paragraph, List<DraftAction> actions) {
		int last = -1;
		for (int i = 0; i < actions.size(); i++) {
			last = (actions.get(i).span().paragraph() < paragraph) ? i : last;
		}
		return last;
	}

}
