package org.gongjian.domain.amendment;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text as its pairs of neighbouring characters, to say how alike two texts are.
 * Punctuation, spaces and the width of letters make no difference.
 */
final class Wording {

	/** From this likeness on two texts are the same but for a word or two. */
	static final double ALMOST_THE_SAME = 0.8;

	private final String plain;

	private final int[] pairs;

	private Wording(String plain) {
		this.plain = plain;
		this.pairs = pairsOf(plain);
	}

	static Wording of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char at = narrow(text.charAt(i));
			if (Character.isLetterOrDigit(at) || at == '%' || Character.isSurrogate(at)) {
				plain.append(at);
			}
		}
		return new Wording(plain.toString().toLowerCase(Locale.ROOT));
	}

	private static char narrow(char wide) {
		return (wide >= '！' && wide <= '～') ? (char) (wide - '！' + '!') : wide;
	}

	private static int[] pairsOf(String plain) {
		if (plain.length() < 2) {
			return plain.chars().toArray();
		}
		int[] pairs = new int[plain.length() - 1];
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = (plain.charAt(i) << Character.SIZE) | plain.charAt(i + 1);
		}
		Arrays.sort(pairs);
		return pairs;
	}

	String plain() {
		return this.plain;
	}

	int length() {
		return this.pairs.length;
	}

	boolean isSameAs(Wording other) {
		return this.plain.equals(other.plain);
	}

	/** How alike the texts are, from 0 to 1: twice what they share of what both have. */
	double likeness(Wording other) {
		return likeness(other, shared(other));
	}

	/** How much of this text stands in the other, from 0 to 1. */
	double shareIn(Wording other) {
		return (length() == 0) ? 0 : (double) shared(other) / length();
	}

	/** The likeness of two texts that share so many pairs. */
	double likeness(Wording other, int shared) {
		int both = length() + other.length();
		return (both == 0) ? 0 : 2.0 * shared / both;
	}

	/** The pairs, those that come again told apart by a number. */
	long[] countedPairs() {
		long[] counted = new long[this.pairs.length];
		int times = 0;
		for (int i = 0; i < counted.length; i++) {
			times = (i > 0 && this.pairs[i] == this.pairs[i - 1]) ? times + 1 : 0;
			counted[i] = ((long) this.pairs[i] << Integer.SIZE) | times;
		}
		return counted;
	}

	private int shared(Wording other) {
		int shared = 0;
		int i = 0;
		int j = 0;
		while (i < this.pairs.length && j < other.pairs.length) {
			int sign = Integer.compare(this.pairs[i], other.pairs[j]);
			shared += (sign == 0) ? 1 : 0;
			i += (sign <= 0) ? 1 : 0;
			j += (sign >= 0) ? 1 : 0;
		}
		return shared;
	}

}
