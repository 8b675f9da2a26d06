package org.gongjian.planimport.internal.lines;

/**
 * A set of characters, made to be asked for each character of a document.
 */
public final class Characters {

	private static final int BITS = 64;

	/** Of so many characters one after the other no two are mistaken at first sight. */
	private static final int ALIKE = 1024;

	/** A bit for each character up to the last member. */
	private final long[] members;

	/** The last ten bits of the members, which tell nearly all others apart. */
	private final long[] endings = new long[ALIKE / BITS];

	private Characters(String members) {
		this.members = new long[1 + members.chars().max().orElse(0) / BITS];
		for (char c : members.toCharArray()) {
			this.members[c / BITS] |= 1L << c;
			this.endings[c % ALIKE / BITS] |= 1L << c;
		}
	}

	public static Characters of(String members) {
		return new Characters(members);
	}

	public boolean has(char c) {
		return (this.endings[c % ALIKE / BITS] >>> c & 1) != 0 && c / BITS < this.members.length
				&& (this.members[c / BITS] >>> c & 1) != 0;
	}

	/** Whether one of them stands in a text. */
	public boolean anyIn(String text) {
		return next(text, 0) < text.length();
	}

	/** Whether a text begins with one of them. */
	public boolean startOf(String text) {
		return !text.isEmpty() && has(text.charAt(0));
	}

	/** Whether a text ends with one of them. */
	public boolean endOf(String text) {
		return !text.isEmpty() && has(text.charAt(text.length() - 1));
	}

	/** The text without those at its end. */
	public String withoutEnd(String text) {
		int end = text.length();
		while (end > 0 && has(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(0, end);
	}

	/** Whether a text is made of them alone. */
	public boolean makeUp(String text) {
		return endOfRun(text) == text.length();
	}

	/** Where the run of them ends that a text begins with; 0 where there is none. */
	public int endOfRun(String text) {
		int at = 0;
		while (at < text.length() && has(text.charAt(at))) {
			at++;
		}
		return at;
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
