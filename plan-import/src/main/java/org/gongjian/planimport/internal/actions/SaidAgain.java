package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.lines.Blanks;

/**
 * Whether the rows of a table say again what the body of a document says, word for word
 * (年底前建成水厂3座 in both) or under the same headings in fewer words. Then the rows are the
 * tasks, and what the body says beyond them of the same work is kept with them.
 */
final class SaidAgain {

	private static final int PIECE = 6;

	private final List<DraftAction> tables;

	private final TableNames names;

	private final String rows;

	private final Pieces pieces;

	/** Where the rows of each table end. */
	private final int[] ends;

	SaidAgain(List<DraftAction> tables) {
		this.tables = new ArrayList<>(tables);
		this.names = new TableNames(tables.stream().map(DraftAction::name).toList());
		this.ends = new int[tables.size()];
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < tables.size(); i++) {
			tables.get(i).tasks().forEach((task) -> all.append(Blanks.remove(task.text())).append('\n'));
			this.ends[i] = all.length();
		}
		this.rows = all.toString();
		this.pieces = new Pieces(this.rows, PIECE);
	}

	/** The actions of body and tables, each said once. */
	Stream<DraftAction> merged(List<DraftAction> body) {
		List<DraftAction> kept = new ArrayList<>();
		for (DraftAction action : body) {
			DraftAction rest = without(action);
			int same = rest.tasks().isEmpty() ? sameTable(action) : -1;
			if (same >= 0) {
				this.tables.set(same, SaidTwice.together(rest, this.tables.get(same)));
			}
			else if (!rest.isEmpty()) {
				kept.add(rest);
			}
		}
		return Stream.concat(kept.stream(), this.tables.stream());
	}

	// The table under the same heading, or the one whose rows say most of its tasks.
	private int sameTable(DraftAction action) {
		int named = this.names.like(action.name());
		if (named >= 0 || action.tasks().isEmpty()) {
			return named;
		}
		Map<Integer, Integer> shared = new HashMap<>();
		for (DraftTask task : action.tasks()) {
			String words = Blanks.remove(task.text());
			for (int i = 0; i + PIECE <= words.length(); i++) {
				int place = this.pieces.find(words, i);
				if (place != Pieces.NONE) {
					shared.merge(tableOf(place), 1, Integer::sum);
				}
			}
		}
		return shared.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(-1);
	}

	/** Whether the rows say most of a text word for word. */
	boolean says(String text) {
		String words = Blanks.remove(text);
		int all = words.length() - PIECE + 1;
		if (all < 1) {
			return this.rows.contains(words);
		}
		int again = 0;
		for (int i = 0; i < all; i++) {
			again += (this.pieces.find(words, i) != Pieces.NONE) ? 1 : 0;
		}
		return again * 2 >= all;
	}

	private DraftAction without(DraftAction action) {
		return new DraftAction(action.name(), action.span(), action.leadOfficials(), action.leadUnits(), action.goals(),
				action.targets().stream().filter((target) -> !says(target.quote())).toList(),
				action.duties().stream().filter((duty) -> !says(duty.quote())).toList(),
				action.tasks().stream().filter((task) -> !says(task.text())).toList(), action.leadPlaces());
	}

	private int tableOf(int place) {
		int table = 0;
		while (this.ends[table] <= place) {
			table++;
		}
		return table;
	}

}
