package org.gongjian.domain.life;

/**
 * Something was to be done to a task that cannot be done now, or not by this person.
 */
public class LifeRefusedException extends RuntimeException {

	private final LifeAction action;

	private final LifeRefusal refusal;

	public LifeRefusedException(LifeAction action, LifeRefusal refusal) {
		super(action + ": " + refusal);
		this.action = action;
		this.refusal = refusal;
	}

	public LifeAction action() {
		return this.action;
	}

	public LifeRefusal refusal() {
		return this.refusal;
	}

}
