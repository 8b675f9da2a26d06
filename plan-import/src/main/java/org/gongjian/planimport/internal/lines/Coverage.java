package org.gongjian.planimport.internal.lines;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.Paragraph;

/**
 * Which paragraphs of a document became part of its draft. The others are shown to the
 * user: nothing is left out in silence.
 */
public final class Coverage {

	private final BitSet read = new BitSet();

	/** Notes that a text became part of the draft. */
	public void mark(PlacedText text) {
		text.paragraphs().forEach(this.read::set);
	}

	/** Notes that a paragraph became part of the draft. */
	public void mark(int paragraph) {
		this.read.set(paragraph);
	}

	/** The paragraphs with words that became nothing. */
	public List<DraftPassage> unread(List<Paragraph> paragraphs) {
		return IntStream.range(0, paragraphs.size())
			.filter((i) -> !this.read.get(i) && !Blanks.are(paragraphs.get(i).text()))
			.mapToObj((i) -> passage(i, paragraphs.get(i).text()))
			.toList();
	}

	private static DraftPassage passage(int paragraph, String text) {
		return new DraftPassage(text, new SourceSpan(paragraph, 0, text.length()));
	}

}
