package org.gongjian.domain.plan;

import jakarta.persistence.Embeddable;

/**
 * The place in a source document that an element of a plan came from (出处): a range of
 * characters in one paragraph of the document's text. A table cell is a paragraph of its
 * own.
 *
 * @param paragraph number of the paragraph, from 0
 * @param start first character of the range, from 0
 * @param end the character after the last one
 */
@Embeddable
public record SourceSpan(int paragraph, int start, int end) {

	public SourceSpan {
		if (paragraph < 0 || start < 0 || end < start) {
			throw new IllegalArgumentException(
					"No such range: paragraph " + paragraph + ", characters " + start + " to " + end);
		}
	}

}
