package org.gongjian.app.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text beside the one before it, clause by clause, with what was added and what was
 * taken away.
 *
 * @param pieces the clauses in their order
 */
public record TextChange(List<Piece> pieces) {

	/** Texts with more clauses are compared as a whole. */
	private static final int MOST_CLAUSES = 800;

	/** Compares two texts. */
	static TextChange between(String before, String after) {
		List<String> old = clauses(before);
		List<String> now = clauses(after);
		if (old.size() > MOST_CLAUSES || now.size() > MOST_CLAUSES) {
			return before.equals(after) ? new TextChange(List.of(new Piece(Kind.SAME, after)))
					: new TextChange(List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)));
		}
		return new TextChange(pieces(old, now, commonLengths(old, now)));
	}

	public boolean changed() {
		return this.pieces.stream().anyMatch((piece) -> piece.kind() != Kind.SAME);
	}

	private static List<String> clauses(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split("(?<=[，。；：、！？,.;:!?\\n])"));
	}

	/**
	 * For each pair of places the length of the longest common row of clauses from there
	 * on.
	 */
	private static int[][] commonLengths(List<String> old, List<String> now) {
		int[][] lengths = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				lengths[i][j] = old.get(i).equals(now.get(j)) ? lengths[i + 1][j + 1] + 1
						: Math.max(lengths[i + 1][j], lengths[i][j + 1]);
			}
		}
		return lengths;
	}

	private static List<Piece> pieces(List<String> old, List<String> now, int[][] lengths) {
		List<Piece> pieces = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				pieces.add(new Piece(Kind.SAME, now.get(j++)));
				i++;
			}
			else if (j == now.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
				pieces.add(new Piece(Kind.REMOVED, old.get(i++)));
			}
			else {
				pieces.add(new Piece(Kind.ADDED, now.get(j++)));
			}
		}
		return Collections.unmodifiableList(pieces);
	}

	/**
	 * One clause.
	 *
	 * @param kind whether it stayed
	 * @param text the clause
	 */
	public record Piece(Kind kind, String text) {

	}

	/** What became of a clause. */
	public enum Kind {

		SAME, ADDED, REMOVED

	}

}
