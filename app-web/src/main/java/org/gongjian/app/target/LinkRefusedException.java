package org.gongjian.app.target;

import org.gongjian.domain.target.LinkProblem;

/**
 * A target cannot be counted in another one.
 */
class LinkRefusedException extends RuntimeException {

	private final LinkProblem problem;

	LinkRefusedException(LinkProblem problem) {
		super("The targets cannot be linked: " + problem);
		this.problem = problem;
	}

	LinkProblem problem() {
		return this.problem;
	}

}
