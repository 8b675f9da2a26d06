package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.Paragraph;

/**
 * What of a document became part of its draft. The other paragraphs, and of those that
 * were read in part the other sentences, are shown to the user: nothing is left out in
 * silence.
 */
public final class Coverage {

	private static final BitSet NOTHING = new BitSet(0);

	private final BitSet read = new BitSet();

	/** The characters that were read of paragraphs that were not read as a whole. */
	private final Map<Integer, BitSet> parts = new HashMap<>();

	/** Notes that a text became part of the draft, with the paragraphs it stands in. */
	public void mark(PlacedText text) {
		text.forEachParagraph(this.read::set);
	}

	/** Notes that a paragraph became part of the draft. */
	public void mark(int paragraph) {
		this.read.set(paragraph);
	}

	/**
	 * Notes that these words, and not all of their paragraphs, became part of the draft.
	 */
	public void markPart(PlacedText words) {
		for (PlacedText line : words.lines()) {
			SourceSpan span = line.span();
			this.parts.computeIfAbsent(span.paragraph(), (paragraph) -> new BitSet()).set(span.start(), span.end());
		}
	}

	/** The words that became nothing, in document order. */
	public List<DraftPassage> unread(List<Paragraph> paragraphs) {
		List<DraftPassage> unread = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			if (!this.read.get(i)) {
				addUnread(i, paragraphs.get(i).text(), this.parts.getOrDefault(i, NOTHING), unread);
			}
		}
		return unread;
	}

	private static void addUnread(int paragraph, String text, BitSet part, List<DraftPassage> unread) {
		int from = part.nextClearBit(0);
		while (from < text.length()) {
			int next = part.nextSetBit(from);
			int to = (next < 0) ? text.length() : Math.min(next, text.length());
			boolean whole = from == 0 && to == text.length();
			if (whole ? !Blanks.are(text) : holdsWords(text.substring(from, to))) {
				unread.add(passage(paragraph, text, from, to, whole));
			}
			from = part.nextClearBit(to);
		}
	}

	// The number in front of a sentence that was read, or punctuation, is nothing to look
	// at.
	private static boolean holdsWords(String rest) {
		ItemNumber number = ItemNumber.at(rest);
		return rest.substring((number != null) ? number.end() : 0).codePoints().anyMatch(Character::isLetter);
	}

	private static DraftPassage passage(int paragraph, String text, int from, int to, boolean whole) {
		PlacedText words = PlacedText.of(paragraph, text, 0);
		return whole ? new DraftPassage(text, new SourceSpan(paragraph, 0, text.length()))
				: new DraftPassage(words.part(from, to).text(), words.part(from, to).span());
	}

}
