package org.gongjian.planimport.internal.lines;

import java.util.BitSet;

/**
 * A set of characters, made to be asked for each character of a document.
 */
public final class Characters {

	private final BitSet members = new BitSet();

	/** The last six bits of the members, which tell most other characters apart. */
	private final long bits;

	private Characters(String members) {
		long bits = 0;
		for (char c : members.toCharArray()) {
			this.members.set(c);
			bits |= 1L << c;
		}
		this.bits = bits;
	}

	public static Characters of(String members) {
		return new Characters(members);
	}

	public boolean has(char c) {
		return (this.bits >>> c & 1) != 0 && this.members.get(c);
	}

	/** Whether one of them stands in a text. */
	public boolean anyIn(String text) {
		return next(text, 0) < text.length();
	}

	/** Where the next of them stands; the length of the text where none does. */
	public int next(String text, int from) {
		int at = from;
		while (at < text.length() && !has(text.charAt(at))) {
			at++;
		}
		return at;
	}

}
