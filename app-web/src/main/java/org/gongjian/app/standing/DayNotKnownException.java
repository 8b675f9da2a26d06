package org.gongjian.app.standing;

import java.time.LocalDate;

/**
 * That a plan, task or target cannot be shown as of a day.
 */
public class DayNotKnownException extends RuntimeException {

	private final Reason reason;

	private final transient LocalDate from;

	public DayNotKnownException(Reason reason, LocalDate from) {
		super(reason + ", ask from " + from + " on");
		this.reason = reason;
		this.from = from;
	}

	public Reason reason() {
		return this.reason;
	}

	/** The first day that can be asked for. */
	public LocalDate from() {
		return this.from;
	}

	/**
	 * Why a day cannot be shown.
	 */
	public enum Reason {

		/** The plan was published later. */
		NOT_PUBLISHED,
		/** The text of the plan that was in force was not kept. */
		NOT_KEPT,
		/** The task or target did not stand in the text that was in force. */
		NOT_THERE

	}

}
