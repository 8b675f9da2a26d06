package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	private final StringBuilder rows = new StringBuilder();

	/** In which table a piece of the rows stands first. */
	private final Map<String, Integer> places = new HashMap<>();

	SaidAgain(List<DraftAction> tables) {
		this.tables = new ArrayList<>(tables);
		this.names = new TableNames(tables.stream().map(DraftAction::name).toList());
		for (int i = 0; i < tables.size(); i++) {
			int table = i;
			tables.get(i).tasks().stream().map(DraftTask::text).forEach((text) -> {
				String words = Blanks.remove(text);
				this.rows.append(words).append('\n');
				pieces(words, PIECE).forEach((piece) -> this.places.putIfAbsent(piece, table));
			});
		}
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
		action.tasks()
			.stream()
			.flatMap((task) -> pieces(Blanks.remove(task.text()), PIECE).stream())
			.map(this.places::get)
			.filter(Objects::nonNull)
			.forEach((table) -> shared.merge(table, 1, Integer::sum));
		return shared.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(-1);
	}

	/** Whether the rows say most of a text word for word. */
	boolean says(String text) {
		String words = Blanks.remove(text);
		List<String> all = pieces(words, PIECE);
		long again = all.stream().filter(this.places::containsKey).count();
		return all.isEmpty() ? this.rows.indexOf(words) >= 0 : again * 2 >= all.size();
	}

	private DraftAction without(DraftAction action) {
		return new DraftAction(action.name(), action.span(), action.leadOfficials(), action.leadUnits(), action.goals(),
				action.targets().stream().filter((target) -> !says(target.quote())).toList(),
				action.duties().stream().filter((duty) -> !says(duty.quote())).toList(),
				action.tasks().stream().filter((task) -> !says(task.text())).toList());
	}

	static List<String> pieces(String words, int length) {
		List<String> pieces = new ArrayList<>();
		for (int i = 0; i + length <= words.length(); i++) {
			pieces.add(words.substring(i, i + length));
		}
		return pieces;
	}

}
