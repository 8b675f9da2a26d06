package org.gongjian.app.text;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.domain.plan.SourceSpan;

/**
 * A place in a plan document as it reads there: the paragraph with the place marked, and
 * the paragraphs around it.
 *
 * @param before the paragraph before, blank ones left out; empty where there is none
 * @param start the paragraph up to the place
 * @param marked the place
 * @param end the paragraph after the place
 * @param after the paragraph after, blank ones left out; empty where there is none
 */
public record Passage(String before, String start, String marked, String end, String after) {

	/** A place by itself. */
	public static Passage of(String marked) {
		return new Passage("", "", marked, "", "");
	}

	/** The place in a document's text, whose paragraphs end with a line end each. */
	public static Passage of(String text, SourceSpan span) {
		List<String> paragraphs = List.of(text.split("\n", -1));
		if (span.paragraph() >= paragraphs.size()) {
			return new Passage("", "", "", "", "");
		}
		String paragraph = paragraphs.get(span.paragraph());
		int from = Math.min(span.start(), paragraph.length());
		int to = Math.min(span.end(), paragraph.length());
		String before = IntStream.iterate(span.paragraph() - 1, (i) -> i >= 0, (i) -> i - 1)
			.mapToObj(paragraphs::get)
			.filter((other) -> !other.isBlank())
			.findFirst()
			.orElse("");
		String after = paragraphs.stream()
			.skip(span.paragraph() + 1L)
			.filter((other) -> !other.isBlank())
			.findFirst()
			.orElse("");
		return new Passage(before, paragraph.substring(0, from), paragraph.substring(from, to), paragraph.substring(to),
				after);
	}

}
