package org.gongjian.planimport;

/**
 * A file that cannot be read as a document.
 */
public class UnreadableDocumentException extends RuntimeException {

	private final Reason reason;

	public UnreadableDocumentException(Reason reason) {
		super("The document cannot be read: " + reason);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why a file cannot be read.
	 */
	public enum Reason {

		/** There is nothing in it. */
		EMPTY,
		/** It is not text, whatever its name says. */
		NOT_TEXT,
		/** A kind of file that is not read. */
		UNKNOWN_KIND

	}

}
