package org.gongjian.planimport.internal.actions;

import java.util.Arrays;

/**
 * All pieces of some length that a text holds, found again by their characters.
 */
final class Pieces {

	/** No place. */
	static final int NONE = -1;

	/** An odd number that spreads what is multiplied by it over all bits. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private final String text;

	private final int length;

	/** Where the pieces begin, each at the first free place from the one it asks for. */
	private final int[] starts;

	Pieces(String text, int length) {
		this.text = text;
		this.length = length;
		this.starts = new int[4 * Integer.highestOneBit(text.length() + 1)];
		Arrays.fill(this.starts, NONE);
		for (int i = 0; i + length <= text.length(); i++) {
			int place = placeOf(text, i);
			if (this.starts[place] == NONE) {
				this.starts[place] = i;
			}
		}
	}

	/**
	 * Where the piece of another text that begins at a character stands first;
	 * {@link #NONE} where it is none of them.
	 */
	int find(String other, int at) {
		return this.starts[placeOf(other, at)];
	}

	private int placeOf(String other, int at) {
		long hash = 0;
		for (int i = at; i < at + this.length; i++) {
			hash = (hash + other.charAt(i)) * SPREAD;
		}
		int place = (int) (hash >>> 32) & this.starts.length - 1;
		while (this.starts[place] != NONE && !this.text.regionMatches(this.starts[place], other, at, this.length)) {
			place = place + 1 & this.starts.length - 1;
		}
		return place;
	}

}
