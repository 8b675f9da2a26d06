package org.gongjian.domain.slip;

/**
 * How far a slip has come.
 */
public enum SlipState {

	/** 待答复. */
	OPEN,
	/** 已答复: waits for the office. */
	ANSWERED,
	/** 答复通过: the matter itself is still to be settled. */
	ACCEPTED,
	/** 已办结. */
	CLOSED,
	/** 已升级: left unanswered, a slip of the next grade stands in its place. */
	ESCALATED,
	/** 已撤销. */
	WITHDRAWN;

	/** Whether nothing more can happen to it. */
	public boolean hasEnded() {
		return this == CLOSED || this == ESCALATED || this == WITHDRAWN;
	}

}
