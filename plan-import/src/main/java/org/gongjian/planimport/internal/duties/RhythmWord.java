package org.gongjian.planimport.internal.duties;

import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * A word for a span of time that comes back: 月, 季度, 半年.
 *
 * @param word the word
 * @param rhythm how often it comes back
 */
record RhythmWord(String word, Rhythm rhythm) {

	private static final List<RhythmWord> ALL = WordList.of("rhythm-words")
		.words()
		.stream()
		.map((line) -> line.split(" "))
		.map((line) -> new RhythmWord(line[0], Rhythm.valueOf(line[1])))
		.toList();

	/** The words as alternatives of a regular expression, the longer first. */
	static String alternatives() {
		return String.join("|", ALL.stream().map(RhythmWord::word).sorted((a, b) -> b.length() - a.length()).toList());
	}

	/** The rhythm of one of these words. */
	static Rhythm rhythmOf(String word) {
		return ALL.stream()
			.filter((candidate) -> candidate.word().equals(word))
			.map(RhythmWord::rhythm)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No word of rhythm: " + word));
	}

}
