package org.gongjian.app.duty;

import org.gongjian.domain.duty.DutyState;

/**
 * Which duties of a month are listed.
 */
public enum DutyShow {

	/** 全部. */
	ALL,
	/** 未办. */
	OPEN,
	/** 临期. */
	DUE_SOON,
	/** 逾期未办. */
	MISSED,
	/** 已办. */
	DONE;

	boolean shows(DutyState state) {
		return switch (this) {
			case ALL -> true;
			case OPEN -> state == DutyState.OPEN || state == DutyState.AHEAD;
			case DUE_SOON -> state == DutyState.DUE_SOON;
			case MISSED -> state == DutyState.MISSED;
			case DONE -> state.isDone();
		};
	}

}
