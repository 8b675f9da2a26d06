package org.gongjian.app.importing.kept;

/**
 * A correction began from a draft that somebody has changed since.
 */
public class DraftChangedException extends RuntimeException {

	public DraftChangedException(long stands) {
		super("The draft has been changed and stands at version " + stands);
	}

}
