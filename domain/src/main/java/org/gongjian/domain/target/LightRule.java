package org.gongjian.domain.target;

import java.math.BigDecimal;

/**
 * Which state a figure gives.
 */
final class LightRule {

	private LightRule() {
	}

	static TargetState held(JudgementRule rule, BigDecimal amount, boolean stale) {
		if (!rule.goal().isMetBy(amount)) {
			return TargetState.BREACHED;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return rule.goal().isNearlyLeftBy(amount, rule.thresholds().holdMargin()) ? TargetState.AT_RISK
				: TargetState.HELD;
	}

	/**
	 * The state of a goal that is to be reached.
	 * @param shareGone how much of the expected way has been gone
	 * @param over whether the time is over and all that could come has come
	 */
	static TargetState reached(JudgementRule rule, BigDecimal amount, BigDecimal shareGone, boolean stale,
			boolean over) {
		if (rule.goal().isMetBy(amount)) {
			return TargetState.MET;
		}
		if (over) {
			return TargetState.MISSED;
		}
		boolean overshot = rule.goal().isOvershotBy(amount, rule.rule().overTime() == OverTime.SUM);
		if (overshot || shareGone.compareTo(rule.thresholds().atRisk()) < 0) {
			return TargetState.BEHIND;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return (shareGone.compareTo(rule.thresholds().onTrack()) >= 0) ? TargetState.ON_TRACK : TargetState.AT_RISK;
	}

}
