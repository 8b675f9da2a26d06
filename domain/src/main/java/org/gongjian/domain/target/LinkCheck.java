package org.gongjian.domain.target;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a target may be counted in an upper one (汇总关系): a figure counts once and never
 * for itself, and only figures that add up are added.
 *
 * @param upper the target that is to be the sum
 * @param above the targets that the upper one is counted in, at any distance
 * @param jurisdictions the upper one's jurisdiction and those below it
 */
public record LinkCheck(NumericTarget upper, Set<UUID> above, Set<UUID> jurisdictions) {

	/**
	 * What stands against it.
	 * @param counted whether the lower target is counted in an upper one already
	 */
	public Optional<LinkProblem> problem(NumericTarget lower, boolean counted) {
		if (lower.id().equals(this.upper.id())) {
			return Optional.of(LinkProblem.SAME);
		}
		if (isTracked(this.upper) && isTracked(lower) && !this.jurisdictions.contains(lower.jurisdictionId())) {
			return Optional.of(LinkProblem.NOT_BELOW);
		}
		return fit(this.upper, lower).or(() -> counting(lower, counted));
	}

	/** What of two targets themselves stands against adding them up. */
	static Optional<LinkProblem> fit(NumericTarget upper, NumericTarget lower) {
		if (!isTracked(upper) || !isTracked(lower)) {
			return Optional.of(LinkProblem.NOT_TRACKED);
		}
		return Addend.of(lower.goal(), lower.rule()).problemIn(Addend.of(upper.goal(), upper.rule()));
	}

	private Optional<LinkProblem> counting(NumericTarget lower, boolean counted) {
		if (this.above.contains(lower.id())) {
			return Optional.of(LinkProblem.CIRCLE);
		}
		return counted ? Optional.of(LinkProblem.COUNTED_ALREADY) : Optional.empty();
	}

	private static boolean isTracked(NumericTarget target) {
		return target.kind() == TargetKind.TARGET && target.withdrawnIn() == null;
	}

}
