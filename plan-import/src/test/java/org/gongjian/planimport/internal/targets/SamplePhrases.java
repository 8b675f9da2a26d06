package org.gongjian.planimport.internal.targets;

import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;

/**
 * Phrases of sentences that tests write.
 */
final class SamplePhrases {

	private SamplePhrases() {
	}

	/** The phrase of the first figure of a sentence. */
	static Phrase of(String sentence) {
		return of(sentence, 0);
	}

	/** The phrase of a figure of a sentence, counted from 0. */
	static Phrase of(String sentence, int index) {
		PlacedText text = PlacedText.of(0, sentence, 0);
		List<Figure> figures = FigureScanner.in(sentence);
		Figure before = (index > 0) ? figures.get(index - 1) : null;
		Figure after = (index + 1 < figures.size()) ? figures.get(index + 1) : null;
		return Phrase.of(text, SentenceLayout.of(sentence), figures.get(index), before, after);
	}

}
