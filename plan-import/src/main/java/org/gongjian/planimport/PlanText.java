package org.gongjian.planimport;

import java.util.List;

/**
 * The text of a document as its paragraphs, in the order in which a person reads them. A
 * paragraph's number is its index in the list. A cell of a table may hold several
 * paragraphs; an empty one holds one without words.
 *
 * @param paragraphs the paragraphs as printed, without line ends
 * @param notes footnotes, which stand apart from the text
 */
public record PlanText(List<Paragraph> paragraphs, List<String> notes) {

	public PlanText {
		paragraphs = List.copyOf(paragraphs);
		notes = List.copyOf(notes);
	}

	/** A text without footnotes. */
	public PlanText(List<Paragraph> paragraphs) {
		this(paragraphs, List.of());
	}

}
