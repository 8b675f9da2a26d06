package org.gongjian.app.importing.draft;

import java.util.List;

import org.gongjian.planimport.DraftPassage;

/**
 * Which part of a long draft is on the screen, and the way to the others.
 *
 * @param number the page, from 1
 * @param of how many pages there are
 * @param from which of all tasks the first one here is, from 1
 * @param to which the last one is
 * @param all how many tasks there are
 * @param paragraph the first paragraph of the original that is shown; -1 for none
 * @param before a paragraph of the stretch of the original before; -1 for none
 * @param after the first paragraph of the stretch behind; -1 for none
 * @param unreadElsewhere how many passages that became nothing stand on other pages
 * @param nextUnread the paragraph of the next of them
 */
record PagesView(int number, int of, int from, int to, int all, int paragraph, int before, int after,
		int unreadElsewhere, int nextUnread) {

	static PagesView of(OpenDraft open, DraftWindow shown) {
		DraftPage page = shown.page();
		int here = page.shares(open.draft()).stream().mapToInt((share) -> share.to() - share.from()).sum();
		int before = open.draft()
			.actions()
			.stream()
			.limit(page.first().action())
			.mapToInt((action) -> action.tasks().size())
			.sum() + Math.max(0, page.first().task());
		List<Integer> elsewhere = open.draft()
			.unread()
			.stream()
			.map(DraftPassage::span)
			.map((span) -> span.paragraph())
			.filter((paragraph) -> !shown.shows(paragraph))
			.toList();
		int next = elsewhere.stream()
			.filter((paragraph) -> paragraph > shown.first())
			.findFirst()
			.orElse(elsewhere.isEmpty() ? -1 : elsewhere.get(0));
		return new PagesView(page.number(), page.of(), before + 1, before + here, open.draft().taskCount(),
				shown.first(), shown.before(), shown.after(), elsewhere.size(), next);
	}

}
