package org.gongjian.app.importing.original;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.original.SourceParagraph.Piece;

/**
 * A stretch of a paragraph that an element of the draft came from.
 *
 * @param start its first character
 * @param end the character behind its last
 * @param kind the kind of a {@link Piece}
 * @param mark the element
 * @param rank the higher one shows where two overlap
 */
record TextMark(int start, int end, String kind, String mark, int rank) {

	/**
	 * Paints the marks over each other, the smaller ones last, and reads off the pieces.
	 */
	static List<Piece> pieces(String text, List<TextMark> marks) {
		TextMark[] painted = new TextMark[text.length()];
		marks.stream()
			.sorted(Comparator.comparingInt(TextMark::rank))
			.forEach((mark) -> IntStream.range(mark.start(), Math.min(mark.end(), text.length()))
				.forEach((i) -> painted[i] = mark));
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= text.length(); i++) {
			if (i == text.length() || painted[i] != painted[start]) {
				TextMark mark = painted[start];
				pieces.add(new Piece(text.substring(start, i), (mark != null) ? mark.kind() : "",
						(mark != null) ? mark.mark() : ""));
				start = i;
			}
		}
		return pieces;
	}

}
