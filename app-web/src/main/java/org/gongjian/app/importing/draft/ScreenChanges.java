package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.original.SourceParagraph;
import org.gongjian.app.importing.original.TextMarks;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;

/**
 * What a step changed on the draft screen below its head. A plan has hundreds of tasks
 * and thousands of paragraphs; a step changes a few of them.
 *
 * @param doubts whether the doubts are others, or stand at other places
 * @param unread whether what became nothing is something else, or stands elsewhere
 * @param outline whether actions came or went, so that the whole outline is another
 * @param names whether the actions to choose from are others
 * @param counts whether an action has more or fewer tasks, or another name
 * @param actions actions in which tasks came, went or moved
 * @param abouts actions of which all but the tasks is shown again
 * @param tasks changed tasks of other actions
 * @param paragraphs paragraphs of the original that are marked in another way
 */
record ScreenChanges(boolean doubts, boolean unread, boolean outline, boolean names, boolean counts,
		List<ActionView> actions, List<ActionView> abouts, List<TaskView> tasks, List<SourceParagraph> paragraphs) {

	static ScreenChanges between(PlanDraft before, OpenDraft open, DraftWindow shown, DraftView view, Texts texts) {
		List<DraftAction> old = before.actions();
		List<DraftAction> now = open.draft().actions();
		boolean outline = old.size() != now.size();
		ScreenChanges changes = new ScreenChanges(!view.doubts().equals(DoubtsView.of(before, shown, texts)),
				!view.unread().equals(UnreadView.of(before, shown)), outline, outline || !names(old).equals(names(now)),
				outline || !counts(old).equals(counts(now)), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				paragraphs(before, open, shown));
		List<DraftPage.Share> shares = shown.page().shares(open.draft());
		IntStream.range(0, outline ? 0 : shares.size())
			.filter((i) -> !shares.get(i).action().equals(old.get(shares.get(i).number())))
			.forEach((i) -> changes.add(old.get(shares.get(i).number()), shares.get(i), view.actions().get(i)));
		return changes;
	}

	private static List<String> names(List<DraftAction> actions) {
		return actions.stream().map(DraftAction::name).toList();
	}

	private static List<String> counts(List<DraftAction> actions) {
		return actions.stream().map((action) -> action.tasks().size() + " " + action.name()).toList();
	}

	private void add(DraftAction old, DraftPage.Share share, ActionView view) {
		DraftAction now = share.action();
		if (old.tasks().size() != now.tasks().size()) {
			this.actions.add(view);
			return;
		}
		this.abouts.add(view);
		IntStream.range(share.from(), share.to())
			.filter((i) -> !now.tasks().get(i).equals(old.tasks().get(i)))
			.forEach((i) -> this.tasks.add(view.tasks().get(i - share.from())));
	}

	private static List<SourceParagraph> paragraphs(PlanDraft before, OpenDraft open, DraftWindow shown) {
		if (before.actions().equals(open.draft().actions()) && before.unread().equals(open.draft().unread())) {
			return List.of();
		}
		List<SourceParagraph> old = new TextMarks(before, open.layout()).cut(open.document(), shown.paragraphs());
		List<SourceParagraph> now = new TextMarks(open.draft(), open.layout()).cut(open.document(), shown.paragraphs());
		return IntStream.range(0, now.size()).filter((i) -> !now.get(i).equals(old.get(i))).mapToObj(now::get).toList();
	}

}
