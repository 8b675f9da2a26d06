package org.gongjian.app.slip;

/**
 * What a round of the rules came to.
 */
public record RoundOutcome(int raised, int escalated, int closed) {

	boolean isNothing() {
		return this.raised + this.escalated + this.closed == 0;
	}

}
