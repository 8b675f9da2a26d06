package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs. A line goes on in the next one if it is full, so that
 * nothing more had room in it, and the next one begins at the margin.
 */
final class LineJoiner {

	private static final String SENTENCE_ENDS = "。；：！？;:!?";

	/**
	 * A first line is indented by more than this, in parts of the size of its characters.
	 */
	private static final float INDENT = 1.2F;

	/** Distances that divide paragraphs, in parts of the usual one. */
	private static final float FAR_APART = 1.7F;

	private static final float APART = 1.2F;

	static final float NEARLY_FULL = 0.85F;

	private final float leading;

	private final List<String> paragraphs = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private @Nullable TextLine last;

	private int lines;

	/**
	 * A joiner for text.
	 * @param leading the usual distance of two lines; a larger one divides paragraphs
	 */
	LineJoiner(float leading) {
		this.leading = leading;
	}

	/**
	 * Adds a line.
	 * @param left where the lines of its column begin
	 * @param right where they end
	 * @param newPage whether it is the first of a page, so that its distance says nothing
	 */
	void add(TextLine line, float left, float right, boolean newPage) {
		if (this.last != null && begins(this.last, line, left, right, newPage)) {
			end();
		}
		boolean words = this.last != null && !this.text.isEmpty() && isLetter(this.text.charAt(this.text.length() - 1))
				&& isLetter(line.text().charAt(0));
		this.text.append(words ? " " : "").append(line.text());
		this.last = line;
		this.lines++;
	}

	private boolean begins(TextLine before, TextLine line, float left, float right, boolean newPage) {
		float distance = newPage ? 0 : (line.baseLine() - before.baseLine()) / this.leading;
		boolean complete = SENTENCE_ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
		if (Math.abs(before.size() - line.size()) > 1.5F || distance > (complete ? APART : FAR_APART)) {
			return true;
		}
		boolean full = before.right() + line.firstUnit() > right + 1
				|| (before.isOpen() && before.right() - left > NEARLY_FULL * (right - left));
		boolean numbered = ItemNumber.at(line.text()) != null;
		if (!full || (complete && numbered)) {
			return true;
		}
		return line.left() - left > INDENT * line.size() && !isHanging(before, line, numbered);
	}

	// The lines under a number may begin where the text after the number does.
	private boolean isHanging(TextLine before, TextLine line, boolean numbered) {
		if (this.lines > 1) {
			return Math.abs(line.left() - before.left()) < line.size() / 2;
		}
		return !numbered && line.left() - before.left() > line.size() / 2 && ItemNumber.at(before.text()) != null;
	}

	private static boolean isLetter(char c) {
		return c < 0x250 && Character.isLetter(c);
	}

	/** Ends the paragraph, so that the next line begins another. */
	void end() {
		if (!this.text.isEmpty()) {
			this.paragraphs.add(this.text.toString());
		}
		this.text.setLength(0);
		this.last = null;
		this.lines = 0;
	}

	/** Hands over the paragraphs that are complete. */
	List<String> takeAll() {
		end();
		List<String> taken = List.copyOf(this.paragraphs);
		this.paragraphs.clear();
		return taken;
	}

}
