package org.gongjian.planimport.internal.extract.pdf;

/**
 * A character where it is printed, in points from the upper left corner of the page.
 *
 * @param text the character; seldom several, as in a ligature
 * @param x its left edge
 * @param y its base line
 * @param width how wide it is
 * @param size the size of its font
 */
record Glyph(String text, float x, float y, float width, float size) {

	float right() {
		return this.x + this.width;
	}

	float middleX() {
		return this.x + this.width / 2;
	}

	/** The middle of its height: characters stand on the base line. */
	float middleY() {
		return this.y - this.size * 0.35F;
	}

}
