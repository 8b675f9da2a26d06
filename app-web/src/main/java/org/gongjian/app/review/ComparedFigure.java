package org.gongjian.app.review;

import java.util.List;

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
 */
public record ComparedFigure(String indicator, String goal, String before, String beforeParts, String after,
		String afterParts, List<String> unusual) {

	public boolean changed() {
		return !this.before.equals(this.after) || !this.beforeParts.equals(this.afterParts);
	}

}
