package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.importing.edit.Doubts;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.PassageKind;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * What became nothing of the paragraphs that are shown.
 *
 * @param words what is worth a look
 * @param frame bare headings and what every document says
 * @param dismissed what a person has looked at and wants nothing made of
 */
record UnreadView(List<Passage> words, List<Passage> frame, List<Passage> dismissed) {

	static UnreadView of(PlanDraft draft, DraftWindow shown) {
		List<Passage> words = new ArrayList<>();
		List<Passage> frame = new ArrayList<>();
		List<Passage> unread = Passage.all(draft, draft.unread(), shown);
		unread.forEach((passage) -> (passage.isFrame() ? frame : words).add(passage));
		return new UnreadView(words, frame, Passage.all(draft, draft.dismissed(), shown));
	}

	public boolean isNothing() {
		return this.words.isEmpty() && this.frame.isEmpty() && this.dismissed.isEmpty();
	}

	/**
	 * A paragraph of the document that became nothing, or sentences of one.
	 *
	 * @param number counts the passages of its list, from 0
	 * @param paragraph its paragraph
	 * @param start where the words begin in it
	 * @param end where they end
	 * @param text its words
	 * @param at the mark of the element before it; what is made of it goes behind that
	 * @param address the address of its paragraph
	 */
	record Passage(int number, int paragraph, int start, int end, String text, String at, String address) {

		private static List<Passage> all(PlanDraft draft, List<DraftPassage> passages, DraftWindow shown) {
			List<@Nullable Spot> places = Doubts.places(draft, passages.stream().map(DraftPassage::span).toList());
			List<Passage> all = new ArrayList<>();
			for (int i = 0; i < passages.size(); i++) {
				if (shown.shows(passages.get(i).span().paragraph())) {
					all.add(of(i, passages.get(i), places.get(i), shown));
				}
			}
			return all;
		}

		private static Passage of(int number, DraftPassage passage, @Nullable Spot before, DraftWindow shown) {
			return new Passage(number, passage.span().paragraph(), passage.span().start(), passage.span().end(),
					passage.text(), ((before != null) ? before : Spot.action(0)).mark(),
					shown.address(passage.span().paragraph()));
		}

		boolean isFrame() {
			return PassageKind.of(this.text) != PassageKind.WORDS;
		}

		/** What follows the address of a form to make something of these words. */
		public String chosen() {
			return Chosen.address(Spot.valueOf(this.at), new SourceSpan(this.paragraph, this.start, this.end));
		}

	}

}
