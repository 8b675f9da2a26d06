package org.gongjian.domain.duty;

import java.time.LocalDate;

/**
 * A duty cannot have been done on this day.
 */
public class DutyDayException extends RuntimeException {

	private final Reason reason;

	private final LocalDate bound;

	DutyDayException(Reason reason, LocalDate bound) {
		super(reason + " " + bound);
		this.reason = reason;
		this.bound = bound;
	}

	public Reason reason() {
		return this.reason;
	}

	/** The last, or first, day that would do. */
	public LocalDate bound() {
		return this.bound;
	}

	/** Why not. */
	public enum Reason {

		/** The day has not come. */
		TO_COME,
		/** The occurrence begins later. */
		TOO_EARLY

	}

}
