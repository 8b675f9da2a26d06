package org.gongjian.app.importing.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the original text, cut at the places that elements of the draft came
 * from.
 *
 * @param number its number, from 0
 * @param mark the action or task that begins here; {@code null} where none does
 * @param unread whether nothing was made of it
 * @param pieces the text in order
 */
record SourceParagraph(int number, @Nullable String mark, boolean unread, List<Piece> pieces) {

	/**
	 * A stretch of text.
	 *
	 * @param text the words
	 * @param kind {@code action}, {@code task}, {@code unit}, {@code figure},
	 * {@code duty} or {@code leader}; empty for plain text
	 * @param mark the element that came from here; empty for plain text
	 */
	record Piece(String text, String kind, String mark) {

	}

}
