package org.gongjian.app.life;

import org.gongjian.domain.life.LifeRefusal;

/**
 * Where it is said why something cannot be done to a task.
 */
final class LifeRefusals {

	static final String PROBLEM = "problem";

	private LifeRefusals() {
	}

	/** The field that it is about; {@link #PROBLEM} for none. */
	static String field(LifeRefusal refusal) {
		return switch (refusal) {
			case REASON_MISSING -> "reason";
			case DAY_NOT_LATER, STEP_AFTER_DUE -> "day";
			default -> PROBLEM;
		};
	}

	/** Whether something else can be typed, so that it is no conflict. */
	static boolean isOfForm(LifeRefusal refusal) {
		return !field(refusal).equals(PROBLEM) || refusal == LifeRefusal.OWN_REQUEST;
	}

}
