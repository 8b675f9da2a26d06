package org.gongjian.planimport.annotated;

/**
 * The pieces that two texts have in common, after Ratcliff and Obershelp: the longest
 * piece first, then the same to its left and to its right.
 */
final class CommonPieces {

	private CommonPieces() {
	}

	/** Twice the length of all common pieces as a share of both lengths. */
	static double share(String a, String b) {
		return 2.0 * total(a, b) / (a.length() + b.length());
	}

	/**
	 * The longest common piece; of equally long ones the first in the first text, then
	 * the first in the second.
	 */
	static Piece longest(String a, String b) {
		Piece longest = new Piece(0, 0, 0);
		int[] before = new int[b.length() + 1];
		for (int i = 0; i < a.length(); i++) {
			int[] now = new int[b.length() + 1];
			for (int j = 0; j < b.length(); j++) {
				if (a.charAt(i) == b.charAt(j)) {
					int length = before[j] + 1;
					now[j + 1] = length;
					if (length > longest.length()) {
						longest = new Piece(i - length + 1, j - length + 1, length);
					}
				}
			}
			before = now;
		}
		return longest;
	}

	private static int total(String a, String b) {
		Piece piece = longest(a, b);
		if (piece.length() == 0) {
			return 0;
		}
		return piece.length() + total(a.substring(0, piece.inFirst()), b.substring(0, piece.inSecond()))
				+ total(a.substring(piece.inFirst() + piece.length()), b.substring(piece.inSecond() + piece.length()));
	}

	/**
	 * Where a common piece starts in each text, and how long it is.
	 */
	record Piece(int inFirst, int inSecond, int length) {
	}

}
