package org.gongjian.app.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure beside the one before it, as they are read.
 *
 * @param indicator what is measured
 * @param goal what it has to be
 * @param before the figure before; — where there was none
 * @param beforeParts its numerator and denominator; empty for a plain value
 * @param after the figure now; — where there is none
 * @param afterParts its numerator and denominator; empty for a plain value
 * @param unusual what is unusual about the figure now, one sentence each
 * @param judged how the target stands without the figure and with it; {@code null} where
 * there is no figure to judge
 */
record ComparedFigure(String indicator, String goal, String before, String beforeParts, String after, String afterParts,
		List<String> unusual, @Nullable Judged judged) {

	public boolean changed() {
		return !this.before.equals(this.after) || !this.beforeParts.equals(this.afterParts);
	}

	/**
	 * How a target stands without a figure and with it.
	 *
	 * @param before the state that counts now
	 * @param beforeLight its light
	 * @param after the state once the figure is approved
	 * @param afterLight its light
	 * @param sentence why it will stand so
	 */
	record Judged(String before, String beforeLight, String after, String afterLight, String sentence) {

		public boolean changed() {
			return !this.before.equals(this.after);
		}

	}

}
