package org.gongjian.domain.period;

/**
 * A period was to be locked that is locked, or its lock to be lifted that is open:
 * somebody else was first.
 */
public class LockUnchangedException extends RuntimeException {

	private final transient LockState state;

	LockUnchangedException(LockState state) {
		super("The period is " + state.cause());
		this.state = state;
	}

	public LockState state() {
		return this.state;
	}

}
