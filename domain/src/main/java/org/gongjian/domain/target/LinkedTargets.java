package org.gongjian.domain.target;

import java.util.Optional;

/**
 * Two targets of which one is counted in the other (汇总关系). What made them fit when they
 * were linked can change: their rules by hand, their goals by a new text of a plan.
 */
public record LinkedTargets(NumericTarget upper, NumericTarget lower) {

	/** What stands against adding them up as they are now. */
	public Optional<LinkProblem> problem() {
		return LinkCheck.fit(this.upper, this.lower);
	}

	/** The other one of the two. */
	public NumericTarget besides(NumericTarget target) {
		return this.upper.id().equals(target.id()) ? this.lower : this.upper;
	}

}
