package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that are open at a place of the text. The code of a field is not text, its
 * result is, unless it is a contents list or a page number.
 */
final class Fields {

	private static final Set<String> LAYOUT = Set.of("TOC", "INDEX", "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");

	private static final int LONGEST_CODE = 200;

	private final Deque<Field> open = new ArrayDeque<>();

	private int hiding;

	void begin() {
		this.open.push(new Field());
		this.hiding++;
	}

	void code(CharSequence text) {
		Field field = this.open.peek();
		if (field != null && field.isCode && field.code.length() < LONGEST_CODE) {
			field.code.append(text, 0, Math.min(text.length(), LONGEST_CODE));
		}
	}

	void separate() {
		Field field = this.open.peek();
		if (field != null && field.isCode) {
			field.isCode = false;
			field.isLayout = isLayout(field.code.toString());
			this.hiding -= field.isLayout ? 0 : 1;
		}
	}

	void end() {
		Field field = this.open.poll();
		if (field != null && (field.isCode || field.isLayout)) {
			this.hiding--;
		}
	}

	int depth() {
		return this.open.size();
	}

	/** Closes what was opened since, as at the end of a cell. */
	void closeTo(int depth) {
		while (this.open.size() > depth) {
			end();
		}
	}

	/** A paragraph's end is the end of codes that lack theirs. */
	void endCodes() {
		Field field = this.open.peek();
		while (field != null && field.isCode) {
			end();
			field = this.open.peek();
		}
	}

	/** Whether text at this place is not printed or not part of what is said. */
	boolean areHiding() {
		return this.hiding > 0;
	}

	/** Whether the result of a field is made by the layout of pages. */
	static boolean isLayout(String code) {
		String[] words = code.strip().split("[\\s\\\\]+", 2);
		return LAYOUT.contains(words[0].toUpperCase(Locale.ROOT));
	}

	private static final class Field {

		private final StringBuilder code = new StringBuilder();

		private boolean isCode = true;

		private boolean isLayout;

	}

}
