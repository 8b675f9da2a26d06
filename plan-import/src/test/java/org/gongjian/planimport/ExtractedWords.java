package org.gongjian.planimport;

import java.util.List;
import java.util.stream.Collectors;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * The words of a document without white space, so that two files of the same document can
 * be held against each other.
 */
final class ExtractedWords {

	private ExtractedWords() {
	}

	static String of(PlanText text) {
		return of(text.paragraphs());
	}

	static String of(List<Paragraph> paragraphs) {
		return paragraphs.stream().map((paragraph) -> Blanks.remove(paragraph.text())).collect(Collectors.joining());
	}

	/** The words from the paragraph that begins with the given ones. */
	static String from(PlanText text, String begin) {
		String words = of(text);
		return words.substring(words.indexOf(begin));
	}

}
