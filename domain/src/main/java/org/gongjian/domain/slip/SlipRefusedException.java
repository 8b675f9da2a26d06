package org.gongjian.domain.slip;

/**
 * Something was to be done to a slip that cannot be done now, or not by this person.
 */
public class SlipRefusedException extends RuntimeException {

	private final SlipAction action;

	private final SlipRefusal refusal;

	public SlipRefusedException(SlipAction action, SlipRefusal refusal) {
		super(action + ": " + refusal);
		this.action = action;
		this.refusal = refusal;
	}

	public SlipAction action() {
		return this.action;
	}

	public SlipRefusal refusal() {
		return this.refusal;
	}

}
