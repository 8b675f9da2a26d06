package org.gongjian.planimport.internal.extract.pdf;

/**
 * A straight line of a frame or table.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at its height on the page, or its distance from the left edge
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean horizontal, float at, float from, float to) {

	/** Ends of lines of one table may miss each other by so much. */
	static final float SLACK = 2.5F;

	boolean meets(Rule other) {
		if (this.horizontal == other.horizontal) {
			return Math.abs(this.at - other.at) <= SLACK && this.from <= other.to + SLACK
					&& other.from <= this.to + SLACK;
		}
		return this.at >= other.from - SLACK && this.at <= other.to + SLACK && other.at >= this.from - SLACK
				&& other.at <= this.to + SLACK;
	}

}
