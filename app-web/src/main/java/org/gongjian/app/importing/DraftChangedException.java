package org.gongjian.app.importing;

/**
 * A correction began from a draft that somebody has changed since.
 */
class DraftChangedException extends RuntimeException {

	DraftChangedException(long stands) {
		super("The draft has been changed and stands at version " + stands);
	}

}
