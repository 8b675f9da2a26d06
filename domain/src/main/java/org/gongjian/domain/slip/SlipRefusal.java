package org.gongjian.domain.slip;

/**
 * Why something cannot be done to a slip now, or not by this person.
 */
public enum SlipRefusal {

	/** It was closed, withdrawn or escalated. */
	HAS_ENDED,
	/** A reply waits for the office. */
	ANSWERED_ALREADY,
	/** The reply was accepted. */
	ACCEPTED_ALREADY,
	/** There is no reply to decide on. */
	NOT_ANSWERED,
	/** Only who is to answer it may. */
	ADDRESSEE_ONLY,
	/** Only the office may. */
	OFFICE_ONLY,
	/** Only the rules do that. */
	RULE_ONLY,
	/** The person wrote the reply. */
	OWN_REPLY,
	/** There is another reply than the one that was read. */
	CHANGED_MEANWHILE,
	/** Nothing was said. */
	WORDS_MISSING,
	/** The new day is not after today. */
	DAY_NOT_LATER

}
