package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.Doubts;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the document that became nothing, or sentences of one.
 *
 * @param paragraph its number
 * @param start where the words begin in it
 * @param end where they end
 * @param text its words
 * @param at the mark of the element before it; what is made of it goes behind that
 * @param address the address of its paragraph
 */
record UnreadView(int paragraph, int start, int end, String text, String at, String address) {

	/** What became nothing of the paragraphs that are shown. */
	static List<UnreadView> all(PlanDraft draft, DraftWindow shown) {
		List<DraftPassage> unread = draft.unread()
			.stream()
			.filter((passage) -> shown.shows(passage.span().paragraph()))
			.toList();
		List<@Nullable Spot> places = Doubts.places(draft, unread.stream().map(DraftPassage::span).toList());
		return IntStream.range(0, unread.size()).mapToObj((i) -> of(unread.get(i), places.get(i), shown)).toList();
	}

	private static UnreadView of(DraftPassage passage, @Nullable Spot before, DraftWindow shown) {
		return new UnreadView(passage.span().paragraph(), passage.span().start(), passage.span().end(), passage.text(),
				((before != null) ? before : Spot.action(0)).mark(), shown.address(passage.span().paragraph()));
	}

}
