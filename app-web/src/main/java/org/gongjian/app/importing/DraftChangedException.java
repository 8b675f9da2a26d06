package org.gongjian.app.importing;

/**
 * A correction began from a draft that somebody has changed since.
 */
class DraftChangedException extends RuntimeException {

	DraftChangedException(long began, long stands) {
		super("The correction began from version " + began + ", the draft stands at " + stands);
	}

}
