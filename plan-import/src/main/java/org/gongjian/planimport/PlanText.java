package org.gongjian.planimport;

import java.util.List;

/**
 * The text of a document as its paragraphs, in the order in which a person reads them. A
 * paragraph's number is its index in the list; a table cell is a paragraph.
 *
 * @param paragraphs the paragraphs as printed, without line ends
 */
public record PlanText(List<Paragraph> paragraphs) {

	public PlanText {
		paragraphs = List.copyOf(paragraphs);
	}

}
