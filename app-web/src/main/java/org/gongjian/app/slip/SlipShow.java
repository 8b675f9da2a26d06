package org.gongjian.app.slip;

import java.util.EnumSet;
import java.util.Set;

import org.gongjian.domain.slip.SlipState;

/**
 * Which slips a list shows.
 */
public enum SlipShow {

	/** 在办. */
	ACTIVE(SlipState.OPEN, SlipState.ANSWERED, SlipState.ACCEPTED),
	/** 待答复. */
	OPEN(SlipState.OPEN),
	/** 已答复，待审核. */
	ANSWERED(SlipState.ANSWERED),
	/** 已结束. */
	ENDED(SlipState.CLOSED, SlipState.ESCALATED, SlipState.WITHDRAWN);

	private final Set<SlipState> states;

	SlipShow(SlipState first, SlipState... others) {
		this.states = EnumSet.of(first, others);
	}

	public Set<SlipState> states() {
		return Set.copyOf(this.states);
	}

}
