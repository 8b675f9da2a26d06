package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.target.Goal;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.lines.Blanks;

/**
 * Whether the rows of a table say again what the body of a document says, word for word
 * (年底前建成水厂3座 in both) or under the same headings in fewer words. Then the rows are the
 * tasks, and what the body asks for beyond them is kept with them.
 */
final class SaidAgain {

	private static final int PIECE = 6;

	private final List<DraftAction> tables;

	private final TableNames names;

	private final String rows;

	private final Pieces pieces;

	SaidAgain(List<DraftAction> tables) {
		this.tables = new ArrayList<>(tables);
		this.names = new TableNames(tables.stream().map(DraftAction::name).toList());
		this.rows = tables.stream()
			.flatMap((action) -> action.tasks().stream())
			.map((task) -> Blanks.remove(task.text()) + '\n')
			.collect(Collectors.joining());
		this.pieces = new Pieces(this.rows, PIECE);
	}

	/** The actions of body and tables, each said once. */
	Stream<DraftAction> merged(List<DraftAction> body) {
		List<DraftAction> kept = new ArrayList<>();
		for (DraftAction action : body) {
			DraftAction rest = without(action);
			int same = rest.tasks().isEmpty() ? this.names.like(rest.name()) : -1;
			if (same >= 0) {
				this.tables.set(same, this.tables.get(same).with(beyond(rest.targets(), this.tables.get(same))));
			}
			else if (!rest.isEmpty()) {
				kept.add(rest);
			}
		}
		return Stream.concat(kept.stream(), this.tables.stream());
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
			again += this.pieces.hold(words, i) ? 1 : 0;
		}
		return again * 2 >= all;
	}

	private DraftAction without(DraftAction action) {
		return new DraftAction(action.name(), action.span(), action.leadOfficials(), action.leadUnits(), action.goals(),
				action.targets().stream().filter((target) -> !says(target.quote())).toList(),
				action.duties().stream().filter((duty) -> !says(duty.quote())).toList(),
				action.tasks().stream().filter((task) -> !says(task.text())).toList());
	}

	private static List<DraftTarget> beyond(List<DraftTarget> targets, DraftAction action) {
		List<Goal> goals = Stream
			.concat(action.targets().stream(), action.tasks().stream().flatMap((task) -> task.targets().stream()))
			.map(DraftTarget::goal)
			.toList();
		return targets.stream()
			.filter((target) -> goals.stream()
				.noneMatch((goal) -> goal.value().compareTo(target.goal().value()) == 0
						&& goal.measure().equals(target.goal().measure())))
			.toList();
	}

}
