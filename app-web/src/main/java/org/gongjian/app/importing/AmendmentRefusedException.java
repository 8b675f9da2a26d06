package org.gongjian.app.importing;

/**
 * An amendment cannot be begun or published.
 */
public class AmendmentRefusedException extends RuntimeException {

	private final Reason reason;

	public AmendmentRefusedException(Reason reason) {
		super("No amendment: " + reason);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** The code of the message that says why. */
	public String code() {
		return "importing.amend." + this.reason;
	}

	/**
	 * Why not.
	 */
	public enum Reason {

		/** Another draft of an amendment is open. */
		ONE_IS_OPEN,
		/** The plan was amended since the draft was uploaded. */
		PLAN_MOVED_ON,
		/** The text says what the plan says. */
		NOTHING_CHANGED,
		/** The draft was said to amend a plan, and cannot be one of its own any more. */
		IS_AMENDMENT

	}

}
