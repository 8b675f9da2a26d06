package org.gongjian.domain.report;

/**
 * What a review came to.
 */
public enum ReviewDecision {

	APPROVED, RETURNED

}
