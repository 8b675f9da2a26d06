package org.gongjian.planimport.process;

import org.jspecify.annotations.Nullable;

/**
 * No document can be read now. The document itself may be good.
 */
public class ReadingUnavailableException extends RuntimeException {

	private final Reason reason;

	public ReadingUnavailableException(Reason reason, @Nullable Throwable cause) {
		super("No document can be read now: " + reason, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why not.
	 */
	public enum Reason {

		/** Others are being read. */
		BUSY,
		/** The process that reads could not be started. */
		NOT_STARTED,
		/** The application is being stopped. */
		STOPPED

	}

}
