package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * A page of a draft: the elements from one on up to the first of the next page.
 *
 * @param number counts the pages, from 1
 * @param of how many there are
 * @param first its first element: an action, or a task of one that goes on from the page
 * before
 * @param next the first element of the next page; {@code null} on the last one
 */
record DraftPage(int number, int of, Spot first, @Nullable Spot next) {

	boolean holds(Spot place) {
		return !DraftPages.isBefore(place, this.first) && (this.next == null || DraftPages.isBefore(place, this.next));
	}

	/** Its actions, each with the tasks of it that stand here. */
	List<Share> shares(PlanDraft draft) {
		int end = (this.next == null) ? draft.actions().size() : this.next.action() + ((this.next.task() < 0) ? 0 : 1);
		return IntStream.range(this.first.action(), end)
			.mapToObj((action) -> share(action, draft.actions().get(action)))
			.toList();
	}

	/**
	 * All actions of the draft, or where these are more than a number, those of the page.
	 */
	List<Share> shares(PlanDraft draft, int most) {
		return (draft.actions().size() > most) ? shares(draft)
				: IntStream.range(0, draft.actions().size())
					.mapToObj((a) -> new Share(a, draft.actions().get(a), 0, draft.actions().get(a).tasks().size()))
					.toList();
	}

	private Share share(int number, DraftAction action) {
		int from = (number == this.first.action()) ? Math.max(0, this.first.task()) : 0;
		int to = (this.next != null && this.next.action() == number) ? this.next.task() : action.tasks().size();
		return new Share(number, action, from, to);
	}

	/**
	 * An action with the tasks of it that stand on a page.
	 *
	 * @param number the number of the action, from 0
	 * @param action the action
	 * @param from the number of the first task, from 0
	 * @param to the number behind the last one
	 */
	record Share(int number, DraftAction action, int from, int to) {

	}

}
