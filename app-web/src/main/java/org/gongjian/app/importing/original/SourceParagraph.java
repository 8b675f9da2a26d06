package org.gongjian.app.importing.original;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the original text, cut at the places that elements of the draft came
 * from.
 *
 * @param number its number, from 0
 * @param heading its level as a heading; 0 if it is none
 * @param mark the action or task that begins here; {@code null} where none does
 * @param unread whether nothing was made of it
 * @param pieces the text in order
 */
public record SourceParagraph(int number, int heading, @Nullable String mark, boolean unread, List<Piece> pieces) {

	private static final int LOWEST = 6;

	/** The level of a heading below the page's own. */
	public @Nullable Integer level() {
		return (this.heading > 0) ? Math.min(this.heading + 1, LOWEST) : null;
	}

	/**
	 * A stretch of text.
	 *
	 * @param text the words
	 * @param kind {@code action}, {@code task}, {@code unit}, {@code figure},
	 * {@code duty} or {@code leader}; empty for plain text
	 * @param mark the element that came from here; empty for plain text
	 */
	public record Piece(String text, String kind, String mark) {

		public boolean isPlain() {
			return this.kind.isEmpty();
		}

		/** Whether it leads to an element that is smaller than a task. */
		public boolean isLink() {
			return this.kind.equals("figure") || this.kind.equals("duty");
		}

		public boolean isSpan() {
			return !isPlain() && !isLink();
		}

	}

}
