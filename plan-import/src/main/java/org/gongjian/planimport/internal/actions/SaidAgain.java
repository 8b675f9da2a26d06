package org.gongjian.planimport.internal.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.lines.Blanks;

/**
 * Whether a text is said again by the rows of a table: most of what it says stands in
 * them word for word. Then the rows are the tasks.
 */
final class SaidAgain {

	private static final int PIECE = 6;

	private final Set<String> pieces = new HashSet<>();

	private final StringBuilder rows = new StringBuilder();

	SaidAgain(List<DraftAction> tables) {
		tables.stream().flatMap((action) -> action.tasks().stream()).map(DraftTask::text).forEach((text) -> {
			String words = Blanks.remove(text);
			this.rows.append(words).append('\n');
			for (int i = 0; i + PIECE <= words.length(); i++) {
				this.pieces.add(words.substring(i, i + PIECE));
			}
		});
	}

	boolean says(String text) {
		String words = Blanks.remove(text);
		int all = Math.max(words.length() - PIECE + 1, 0);
		int again = 0;
		for (int i = 0; i < all; i++) {
			again += this.pieces.contains(words.substring(i, i + PIECE)) ? 1 : 0;
		}
		return (all > 0) ? again * 2 >= all : this.rows.indexOf(words) >= 0;
	}

	/** The action without what is said again. */
	DraftAction without(DraftAction action) {
		return new DraftAction(action.name(), action.span(), action.leadOfficials(), action.leadUnits(), action.goals(),
				action.targets().stream().filter((target) -> !says(target.quote())).toList(),
				action.duties().stream().filter((duty) -> !says(duty.quote())).toList(),
				action.tasks().stream().filter((task) -> !says(task.text())).toList());
	}

}
