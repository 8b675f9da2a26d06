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

	public UnreadableDocumentException(Reason reason, Throwable cause) {
		super("The document cannot be read: " + reason, cause);
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
		/** It is not what its name says: a program, a picture, another kind of file. */
		NOT_TEXT,
		/** A kind of file that is not read. */
		UNKNOWN_KIND,
		/** It opens only with a password. */
		ENCRYPTED,
		/** It holds a program (macros), which is neither run nor kept. */
		MACROS,
		/** It is cut short or broken inside. */
		DAMAGED,
		/** It holds pictures of pages, no text: a scan. */
		SCANNED,
		/** Unpacked it is larger than a plan can be. */
		TOO_LARGE,
		/** A table has more rows than are read at once. */
		TOO_MANY_ROWS,
		/** Reading it took more time or memory than a plan can need. */
		TOO_COSTLY,
		/**
		 * The system ended the reading: for want of memory, or somebody from outside did.
		 */
		CUT_OFF

	}

}
