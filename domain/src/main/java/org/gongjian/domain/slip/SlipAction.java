package org.gongjian.domain.slip;

/**
 * What can be done to a slip.
 */
public enum SlipAction {

	/** 发出. */
	RAISE,
	/** 答复. */
	REPLY,
	/** 退回答复: with a new day by which to answer. */
	RETURN,
	/** 答复通过. */
	ACCEPT,
	/** 升级: unanswered on its day. */
	ESCALATE,
	/** 撤销. */
	WITHDRAW,
	/** 办结. */
	CLOSE;

	/** Whether it judges a reply, so that nobody may do it to their own. */
	public boolean isDecision() {
		return this == RETURN || this == ACCEPT || this == CLOSE;
	}

	/** Whether it says nothing without words, when a person does it. */
	public boolean needsWords() {
		return this == REPLY || this == RETURN || this == WITHDRAW || this == CLOSE;
	}

}
