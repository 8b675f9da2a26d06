package org.gongjian.domain.slip;

/**
 * As what somebody acts on a slip.
 */
public enum SlipActor {

	/** 被督办单位: somebody who is to answer it. */
	ADDRESSEE,
	/** 督查员; where the district has none, the plan administrator. */
	OFFICE,
	/** 规则: the rules themselves, on their daily round. */
	RULE

}
