package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * A draft in pages of some two hundred tasks, so that its screen stays light however long
 * the document is. Most drafts are one page. An action that fits on one page is not
 * divided.
 */
final class DraftPages {

	/** How much one page holds, a task of ordinary length counted as one. */
	static final int MOST = 200;

	/** A longer text counts for several tasks. */
	private static final int CHARACTERS = 1000;

	/** Figures and duties that count as much as a task. */
	private static final int PARTS = 8;

	/** The first element of each page. */
	private final List<Spot> begins = new ArrayList<>(List.of(Spot.action(0)));

	private int filled;

	private DraftPages() {
	}

	static DraftPages of(PlanDraft draft) {
		DraftPages pages = new DraftPages();
		for (int a = 0; a < draft.actions().size(); a++) {
			pages.add(a, draft.actions().get(a));
		}
		return pages;
	}

	private void add(int number, DraftAction action) {
		int head = 1 + weight(action.name().length(), action.targets().size() + action.duties().size());
		int[] tasks = action.tasks().stream().mapToInt(DraftPages::weight).toArray();
		int all = head;
		for (int task : tasks) {
			all += task;
		}
		if (this.filled > 0 && this.filled + all > MOST) {
			begin(Spot.action(number));
		}
		this.filled += head;
		for (int t = 0; t < tasks.length; t++) {
			if (t > 0 && this.filled + tasks[t] > MOST + 1) {
				begin(Spot.task(number, t));
				this.filled = 1;
			}
			this.filled += tasks[t];
		}
	}

	private void begin(Spot first) {
		this.begins.add(first);
		this.filled = 0;
	}

	private static int weight(DraftTask task) {
		return 1 + weight(task.text().length(), task.targets().size() + task.duties().size());
	}

	private static int weight(int characters, int parts) {
		return characters / CHARACTERS + parts / PARTS;
	}

	int count() {
		return this.begins.size();
	}

	/** The number of the page that an element stands on, from 1. */
	int pageOf(Spot place) {
		int page = this.begins.size();
		while (page > 1 && isBefore(place, this.begins.get(page - 1))) {
			page--;
		}
		return page;
	}

	/** One page; the nearest where there is none of this number. */
	DraftPage page(int number) {
		int page = Math.max(1, Math.min(number, this.begins.size()));
		return new DraftPage(page, this.begins.size(), this.begins.get(page - 1),
				(page < this.begins.size()) ? this.begins.get(page) : null);
	}

	static boolean isBefore(Spot one, Spot other) {
		return one.action() < other.action() || (one.action() == other.action() && one.task() < other.task());
	}

}
