package org.gongjian.app.importing.draft;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.planimport.Cell;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * What of a draft and its original stands on the screen at a time: one page of the draft
 * and, beside it, the paragraphs from where its elements begin up to where one of another
 * page begins. Where these are very many, a stretch of them.
 *
 * @param page the page of the draft
 * @param paragraphs the numbers of the paragraphs
 * @param before a paragraph of the stretch before; -1 for none
 * @param after the first paragraph of the stretch behind; -1 for none
 */
record DraftWindow(DraftPage page, List<Integer> paragraphs, int before, int after) {

	/** How many characters of the original are shown at a time. */
	private static final int MOST_CHARACTERS = 200_000;

	/** What the frame of a paragraph costs in characters. */
	private static final int FRAME = 60;

	/**
	 * The screen at a place, else at a paragraph, else the page of a number.
	 * @param paragraph the paragraph; -1 for none
	 */
	static DraftWindow of(PlanDraft draft, OpenDraft open, @Nullable Spot place, int paragraph, int number) {
		DraftPages pages = DraftPages.of(draft);
		List<String> text = open.document().paragraphs();
		int[] pageOf = new int[text.size()];
		Arrays.fill(pageOf, 1);
		if (pages.count() > 1) {
			spread(begins(draft, pages), open.layout(), pageOf);
		}
		boolean stands = place != null && place.stands(draft);
		int at = (stands && place != null) ? place.level().span(draft, place).paragraph() : paragraph;
		DraftPage page = pages.page((stands && place != null) ? pages.pageOf(place)
				: (at >= 0 && at < pageOf.length) ? pageOf[at] : number);
		int[] all = IntStream.range(0, pageOf.length).filter((i) -> pageOf[i] == page.number()).toArray();
		return stretch(page, all, at, text);
	}

	/** The page of each element by the paragraph in which it begins. */
	private static TreeMap<Integer, Integer> begins(PlanDraft draft, DraftPages pages) {
		TreeMap<Integer, Integer> begins = new TreeMap<>();
		for (int number = 1; number <= pages.count(); number++) {
			DraftPage page = pages.page(number);
			for (DraftPage.Share share : page.shares(draft)) {
				if (page.holds(Spot.action(share.number()))) {
					begins.putIfAbsent(share.action().span().paragraph(), number);
				}
				share.action()
					.tasks()
					.subList(share.from(), share.to())
					.forEach((task) -> begins.putIfAbsent(task.span().paragraph(), page.number()));
			}
		}
		return begins;
	}

	// A row of a table is not divided: it goes with the last that begins in it.
	private static void spread(TreeMap<Integer, Integer> begins, DocumentLayout layout, int[] pageOf) {
		int page = 1;
		for (int i = 0; i < pageOf.length; i++) {
			page = begins.getOrDefault(i, page);
			pageOf[i] = page;
		}
		Cell behind = null;
		for (int i = pageOf.length - 1; i >= 0; i--) {
			Cell cell = layout.cell(i);
			if (cell != null && cell.isPlaced() && behind != null && behind.table() == cell.table()
					&& behind.row() == cell.row()) {
				pageOf[i] = pageOf[i + 1];
			}
			behind = cell;
		}
	}

	private static DraftWindow stretch(DraftPage page, int[] all, int at, List<String> text) {
		int from = 0;
		int before = -1;
		int to = end(all, from, text);
		while (to < all.length && all[to] <= at) {
			before = all[from];
			from = to;
			to = end(all, from, text);
		}
		return new DraftWindow(page, Arrays.stream(all, from, to).boxed().toList(), before,
				(to < all.length) ? all[to] : -1);
	}

	private static int end(int[] all, int from, List<String> text) {
		int characters = 0;
		int to = from;
		while (to < all.length && (to == from || characters < MOST_CHARACTERS)) {
			characters += FRAME + text.get(all[to]).length();
			to++;
		}
		return to;
	}

	boolean shows(int paragraph) {
		return Collections.binarySearch(this.paragraphs, paragraph) >= 0;
	}

	/** The address of a paragraph, below the draft's: on this screen or another. */
	String address(int paragraph) {
		return shows(paragraph) ? "#p" + paragraph : "?p=" + paragraph + "#p" + paragraph;
	}

	/** The first paragraph that is shown, by which the stretch is found again. */
	int first() {
		return this.paragraphs.isEmpty() ? -1 : this.paragraphs.get(0);
	}

}
