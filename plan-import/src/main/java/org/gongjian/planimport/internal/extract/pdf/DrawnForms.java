package org.gongjian.planimport.internal.extract.pdf;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * Counts the parts of a page that are drawn from elsewhere in the file. Parts that draw
 * each other are drawn without end.
 */
final class DrawnForms {

	private static final int MOST = 10_000;

	private int count;

	/** One more is drawn. */
	void add() {
		if (++this.count > MOST) {
			throw new UnreadableDocumentException(Reason.TOO_COSTLY);
		}
	}

}
